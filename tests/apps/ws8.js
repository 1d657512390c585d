// ws 8: an echo over loopback, with compression too.
'use strict';

const { WebSocket, WebSocketServer } = require('ws8');

require('./lib/echo')(WebSocket, class extends WebSocketServer {
  constructor(options, listening) {
    super({ ...options, perMessageDeflate: { threshold: 1000 } }, listening);
  }
});
// expect: connection /path?x=1 true
// expect: 1 true
// expect: 2 true
// expect: 3 true
// expect: 4 true
// expect: 5 true
// expect: pong are you there?
// expect: server closed 1000 enough
// expect: client closed 1000
