/* echo.js -- a WebSocket server that echoes, and a client of the same package: texts, bytes, long ones, ping, closing.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/** @param {function} WebSocket the package's client @param {function} Server its server */
module.exports = function echo(WebSocket, Server) {
  const server = new Server({ port: 0, host: '127.0.0.1' }, () => {
    const address = (server.address ? server : server._server).address();
    const client = new WebSocket(`ws://127.0.0.1:${address.port}/path?x=1`);
    const long = 'ä'.repeat(70000), messages = ['hello', '', 'wörld ✓', Buffer.from([0, 1, 254, 255]), long];
    let heard = 0;
    client.on('open', () => messages.forEach((message) => client.send(message)));
    client.on('pong', (bytes) => {
      console.log('pong', String(bytes));
      client.close(1000, 'enough');
    });
    client.on('message', (data) => {
      const wanted = messages[heard++];
      console.log(heard, Buffer.from(wanted).equals(Buffer.from(data)));
      if (heard === messages.length) client.ping('are you there?');
    });
    client.on('close', (code) => {
      console.log('client closed', code);
      server.close();
    });
  });
  server.on('connection', (socket, request) => {
    console.log('connection', (request || socket.upgradeReq).url, socket.readyState === WebSocket.OPEN);
    socket.on('message', (data, second) => {
      const isBinary = typeof second === 'boolean' ? second : typeof data !== 'string';
      socket.send(data, { binary: isBinary });
    });
    socket.on('close', (code, why) => console.log('server closed', code, String(why)));
  });
};
