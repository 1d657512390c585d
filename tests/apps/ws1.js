// ws 1.1.5, the last for ES5: an echo over loopback.
'use strict';

const WebSocket = require('ws1');

require('./lib/echo')(WebSocket, WebSocket.Server);
// expect: connection /path?x=1 true
// expect: 1 true
// expect: 2 true
// expect: 3 true
// expect: 4 true
// expect: 5 true
// expect: pong are you there?
// expect: client closed 1000
// expect: server closed 1000 enough
