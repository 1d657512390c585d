/* chat.js -- a chat on Socket.IO: two clients by polling and by WebSocket, rooms, acknowledgements, binary, a reconnect.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const http = require('http');

function serve(hub) {
  hub.on('connection', (socket) => {
    socket.on('join', (room, done) => {
      socket.join(room);
      setTimeout(() => done(`joined ${room}`), 5); // joining takes a moment in version 1
    });
    socket.on('say', (room, text) => hub.to(room).emit('said', text));
    socket.on('others', (text) => socket.broadcast.emit('said', text));
    socket.on('reverse', (bytes, done) => done(Buffer.from(bytes).reverse()));
    socket.on('kick', () => socket.conn.close());
    socket.on('disconnect', (why) => console.log('disconnect:', why));
  });
}

const once = (socket, event) => new Promise((resolve) => socket.once(event, resolve));
const ask = (socket, ...message) => new Promise((resolve) => socket.emit(...message, resolve));

function opener(io, url) {
  return async (options) => {
    const socket = io(url, { forceNew: true, reconnectionDelay: 10, ...options });
    await Promise.race([once(socket, 'connect'), once(socket, 'connect_error').then((error) => { throw error; })]);
    return socket;
  };
}

const transport = (socket) => socket.io.engine.transport.name;

async function talk(open) {
  const ada = await open(), bob = await open({ transports: ['websocket'] });
  if (transport(ada) !== 'websocket') await once(ada.io.engine, 'upgrade');
  console.log(typeof ada.id, transport(bob), 'upgraded to', transport(ada));
  console.log(await ask(ada, 'join', 'tea'), '|', await ask(bob, 'join', 'tea'));
  const heard = Promise.all([once(ada, 'said'), once(bob, 'said')]);
  ada.emit('say', 'tea', { hello: 'wörld', n: [1, null, 2.5] });
  console.log(JSON.stringify(await heard));
  const whisper = once(bob, 'said');
  ada.emit('others', 'psst');
  console.log(await whisper, Buffer.from(await ask(ada, 'reverse', Buffer.from([1, 2, 255]))));

  const eve = await open({ transports: ['polling'], upgrade: false });
  console.log(transport(eve), await ask(eve, 'join', 'x'), Buffer.from(await ask(eve, 'reverse', Buffer.from('poll'))).toString());
  const again = once(ada, 'connect');
  ada.emit('kick');
  await again;
  console.log('connected again', ada.connected);
  for (const socket of [ada, bob, eve]) socket.close();
}

/** @param {function(http.Server)} attach makes the hub @param {function} io the client */
module.exports = function chat(attach, io) {
  const server = http.createServer();
  const hub = attach(server);
  serve(hub);
  server.listen(0, '127.0.0.1', async () => {
    await talk(opener(io, `http://127.0.0.1:${server.address().port}`));
    setTimeout(() => hub.close(), 50); // the server hears of it
  });
};
