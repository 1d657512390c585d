// orrery only: WebSocket, which is a global from Node 22 on: a server that is written here by hand sees masked frames;
// text, bytes, Blobs, fragments, pings, goodbyes from either side, and what goes wrong.
'use strict';
const http = require('http');
const { createHash } = require('crypto');

function frame(first, bytes) {
  const long = Buffer.alloc(8);
  long.writeUInt32BE(bytes.length, 4);
  const length = bytes.length < 126 ? [bytes.length] : bytes.length < 65536 ? [126, ...long.subarray(6)] : [127, ...long];
  return Buffer.concat([Buffer.from([first, ...length]), Buffer.from(bytes)]);
}

/* The frames of a client, one after the other. */
function read(bytes, each) {
  while (bytes.length >= 6) {
    const short = bytes[1] & 127, head = short === 126 ? 4 : short === 127 ? 10 : 2;
    const size = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? bytes.readUInt32BE(6) : short;
    if (bytes.length < head + 4 + size) break;
    const mask = bytes.subarray(head, head + 4), payload = bytes.subarray(head + 4, head + 4 + size).map((byte, i) => byte ^ mask[i & 3]);
    each(bytes[0], Buffer.from(payload), (bytes[1] & 128) !== 0);
    bytes = bytes.subarray(head + 4 + size);
  }
  return bytes;
}

const server = http.createServer((request, response) => response.writeHead(404).end());
server.on('upgrade', (request, socket) => {
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  const protocol = request.headers['sec-websocket-protocol'] ? '\r\nSec-WebSocket-Protocol: second' : '';
  const wrong = request.url === '/hash' ? 'x' : '';
  socket.write(`HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}${wrong}${protocol}\r\n\r\n`);
  let rest = Buffer.alloc(0);
  socket.on('error', () => {}).on('end', () => socket.end());
  socket.on('data', (chunk) => {
    rest = read(Buffer.concat([rest, chunk]), (first, payload, masked) => {
      if (!masked) console.log('not masked');
      if (first === 0x88) socket.end(frame(0x88, payload));
      else if (first === 0x8A) console.log('pong', String(payload));
      else socket.write(frame(first, payload));
    });
  });
  if (request.url === '/fragments') socket.write(Buffer.concat([frame(0x01, Buffer.from('in ')), frame(0x89, Buffer.from('ping')), frame(0x80, Buffer.from('two'))]));
  if (request.url === '/bye') socket.write(frame(0x88, Buffer.concat([Buffer.from([0x0F, 0xA0]), Buffer.from('enough')])));
  if (request.url === '/masked') socket.write(Buffer.from([0x81, 0x80, 1, 2, 3, 4]));
  if (request.url === '/utf8') socket.write(frame(0x81, Buffer.from([0xFF])));
  if (request.url === '/cut') socket.destroy();
});

const told = (socket, type) => new Promise((done) => { socket.addEventListener(type, done, { once: true }); });
const closed = async (socket, label) => {
  const { code, reason, wasClean } = await told(socket, 'close');
  console.log(label, code, reason, wasClean, socket.readyState);
};

server.listen(0, '127.0.0.1', async () => {
  const base = `ws://127.0.0.1:${server.address().port}`;
  const socket = new WebSocket(`${base}/echo?a`, ['first', 'second']);
  console.log(socket.readyState, socket.url === `${base}/echo?a`, socket.binaryType, WebSocket.OPEN);
  try { socket.send('early'); } catch (error) { console.log(error.name, error.message); }
  await told(socket, 'open');
  console.log(socket.readyState, socket.protocol);
  for (const data of ['text €', 'x'.repeat(1000), 'y'.repeat(70000)]) {
    socket.send(data);
    console.log((await told(socket, 'message')).data === data);
  }
  socket.close(3001, 'done');
  await closed(socket, 'closed by us');

  const bytes = new WebSocket(base);
  bytes.onopen = () => bytes.send(new Blob(['blob']));
  console.log((await told(bytes, 'message')).data);
  bytes.binaryType = 'arraybuffer';
  bytes.send(new Uint8Array([1, 2, 3]).subarray(1));
  const event = await told(bytes, 'message');
  console.log(event.data, event.origin === base, event.constructor.name);
  bytes.close();
  await closed(bytes, 'closed without a code');

  const fragments = new WebSocket(`${base}/fragments`);
  console.log((await told(fragments, 'message')).data);
  fragments.close(1000);
  await closed(fragments, 'fragments');
  await closed(new WebSocket(`${base}/bye`), 'closed by the server');
  for (const path of ['/masked', '/utf8', '/hash']) {
    const wrong = new WebSocket(base + path);
    wrong.onerror = ({ message, type }) => console.log(type, message);
    await closed(wrong, path);
  }
  await closed(new WebSocket(`${base}/cut`), 'cut off');
  server.close(async () => {
    const nobody = new WebSocket(base);
    nobody.onerror = ({ error }) => console.log(error.code);
    await closed(nobody, 'nobody there');
  });
  for (const wrong of [['nonsense'], ['ftp://x'], ['ws://x/#y'], [base, ['a', 'A']], [base, 'a b']]) {
    try { new WebSocket(...wrong); } catch (error) { console.log(error.name, error.constructor.name); }
  }
});
// expect: 0 true blob 1
// expect: InvalidStateError Sent before connected.
// expect: 1 second
// expect: true
// expect: true
// expect: true
// expect: closed by us 3001 done true 3
// expect: Blob { size: 4, type: '' }
// expect: ArrayBuffer { [Uint8Contents]: <02 03>, byteLength: 2 } true MessageEvent
// expect: closed without a code 1005  true 3
// expect: in two
// expect: pong ping
// expect: fragments 1000  true 3
// expect: closed by the server 4000 enough true 3
// expect: error Frame cannot be masked
// expect: /masked 1006  false 3
// expect: error Received invalid UTF-8 in text frame.
// expect: /utf8 1006  false 3
// expect: error Incorrect hash received in Sec-WebSocket-Accept header.
// expect: /hash 1006  false 3
// expect: cut off 1006  false 3
// expect: SyntaxError DOMException
// expect: SyntaxError DOMException
// expect: SyntaxError DOMException
// expect: SyntaxError DOMException
// expect: SyntaxError DOMException
// expect: ECONNREFUSED
// expect: nobody there 1006  false 3
