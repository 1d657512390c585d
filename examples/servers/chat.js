// A chat over TCP: what one says, all others hear. Three guests come, talk and leave, in this same process.
// Look for: one thread serves all of them; the order of what is heard follows from who waits for what.
const net = require('net');

const guests = new Map(); // socket -> name

function tellAll(text, except) {
  for (const socket of guests.keys()) if (socket !== except) socket.write(text + '\n');
}

/* Calls back with each whole line; a line may come in pieces, and several may come at once. */
function lines(socket, onLine) {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('data', function onData(text) {
    const parts = (rest + text).split('\n');
    rest = parts.pop();
    parts.forEach(onLine);
  });
}

const server = net.createServer(function onConnection(socket) {
  lines(socket, function onLine(line) {
    const name = guests.get(socket);
    if (name) return tellAll(`${name}: ${line}`, socket);
    guests.set(socket, line); // the first line is the name
    socket.write(`welcome, ${line}; ${guests.size} here\n`);
    tellAll(`* ${line} comes in`, socket);
  });
  socket.on('close', function onClose() {
    const name = guests.get(socket);
    guests.delete(socket);
    tellAll(`* ${name} leaves`);
    if (guests.size === 0) server.close();
  });
});

/* A guest does the next thing on the list when the line that it waits for has been heard. */
function guest(name, script) {
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.write(name + '\n');
  lines(socket, function onLine(line) {
    console.log(`${name.padEnd(6)} hears "${line}"`);
    const [awaited, action] = script[0] || [];
    if (!line.startsWith(awaited)) return;
    script.shift();
    action(socket);
  });
}

const say = (text) => (socket) => socket.write(text + '\n');
const leave = (socket) => socket.end();

server.listen(0, '127.0.0.1', function onListening() {
  guest('Ada', [
    ['welcome', () => guest('Blaise', [
      ['welcome', () => guest('Carl', [['welcome', say('hello')], ['Ada: hello', leave]])],
      ['* Carl leaves', leave],
    ])],
    ['Carl: hello', say('hello, Carl')],
    ['* Blaise leaves', leave],
  ]);
});
server.on('close', function onServerClose() { console.log('the room is empty'); });
