// A server and a client on one machine, in one process, and a message that goes there and back.
// Look for (in the trace): not a single piece of work for the pool.
const net = require('net');

const server = net.createServer(function onConnection(socket) {
  socket.on('data', function onQuestion(data) { socket.end('echo: ' + data); });
});

server.listen(0, '127.0.0.1', function onListening() {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('data', function onAnswer(data) { console.log(String(data)); });
  client.on('close', function onClose() { server.close(); });
  client.write('hello');
});
