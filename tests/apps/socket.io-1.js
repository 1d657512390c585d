// Socket.IO 1.7: rooms, acknowledgements, binary, polling that becomes a WebSocket, a reconnect.
'use strict';

require('./lib/chat')((server) => require('socket.io-1')(server), require('socket.io-client-1'));
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
