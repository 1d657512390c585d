// AsyncLocalStorage: a connection does not see what the server's code saw; a client's callbacks see what connect() saw.
const net = require('net');
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
als.run('listen', () => {
  const s = net.createServer((c) => {
    console.log('connection', als.getStore());
    c.on('data', (d) => { console.log('data', als.getStore()); });
    c.on('end', () => console.log('end', als.getStore()));
    c.on('close', () => console.log('close', als.getStore()));
    als.run('handler', () => { c.on('data', () => { console.log('in handler', als.getStore()); c.end('y'); }); });
  }).listen(0, '127.0.0.1', () => {
    console.log('listening', als.getStore());
    als.run('client', () => {
      const c = net.connect(s.address().port, '127.0.0.1', () => { console.log('connected', als.getStore()); c.write('x', () => console.log('written', als.getStore())); });
      c.on('data', () => console.log('client data', als.getStore()));
      c.on('close', () => { console.log('client close', als.getStore()); s.close(() => console.log('server close', als.getStore())); });
    });
  });
});
// expect: listening listen
// expect: connection listen
// expect: connected client
// expect: written client
// expect: data undefined
// expect: in handler undefined
// expect: client data client
// expect: client close client
// expect: end undefined
// expect: server close undefined
// expect: close undefined
