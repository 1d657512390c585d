// Socket.IO 4.8: rooms, acknowledgements, binary, polling that becomes a WebSocket, a reconnect.
'use strict';

const { Server } = require('socket.io-4');

require('./lib/chat')((server) => new Server(server), require('socket.io-client-4'));
// expect: string websocket upgraded to websocket
// expect: joined tea | joined tea
// expect: [{"hello":"wörld","n":[1,null,2.5]},{"hello":"wörld","n":[1,null,2.5]}]
// expect: psst <Buffer ff 02 01>
// expect: polling joined x llop
// expect: disconnect: forced close
// expect: connected again true
// expect: disconnect: client namespace disconnect
// expect: disconnect: client namespace disconnect
// expect: disconnect: client namespace disconnect
