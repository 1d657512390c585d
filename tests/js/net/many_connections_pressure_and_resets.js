// A crowd of connections, a slow reader that holds memory flat, resets at each stage that leave nothing open.
const net = require('net');

let open = 0;
const server = net.createServer((s) => {
  open++;
  s.on('close', () => { open--; });
  s.on('error', () => {});
  s.pipe(s);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  let connected = 0, closed = 0;
  const all = [];
  for (let i = 0; i < 1000; i++) {
    const c = net.connect(port, '127.0.0.1', () => {
      if (++connected < 1000) return;
      server.getConnections((e, n) => { console.log('connected', connected, n <= 1000); all.forEach((s, k) => { s.write(`hello ${k}`); }); });
    });
    c.on('data', (d) => { if (String(d) !== `hello ${i}`) console.log('wrong', i, String(d)); c.end(); });
    c.on('close', () => { if (++closed === 1000) { console.log('closed'); slow(port); } });
    all.push(c);
  }
});
function slow(port) {
  const big = Buffer.alloc(1 << 20, 'x');
  let got = 0, sent = 0, most = 0, base = 0;
  const source = net.createServer((s) => {
    server.close();
    base = process.memoryUsage().rss; // a sanitizer keeps what was freed for a while: then this says nothing
    function more() {
      while (sent < 300) {
        sent++;
        if (!s.write(big)) { s.once('drain', more); most = Math.max(most, process.memoryUsage().rss - base); return; }
      }
      s.end();
    }
    more();
  }).listen(0, '127.0.0.1', () => {
    const c = net.connect(source.address().port, '127.0.0.1');
    c.on('data', (d) => { got += d.length; if (got % 7 === 0) { c.pause(); setTimeout(() => c.resume(), 1); } });
    c.on('end', () => { console.log('got', got === 300 << 20, 'memory is flat', most < 220 << 20); source.close(resets); });
  });
}
function resets() {
  let stage = 0;
  const next = () => {
    const at = stage++;
    if (at > 5) { console.log('open', open); return; }
    let ends = 0;
    const done = () => { if (++ends === 2) s.close(next); };
    const s = net.createServer((peer) => {
      peer.on('error', (e) => { if (e.code !== 'ECONNRESET' && e.code !== 'EPIPE') console.log(e.code); });
      peer.on('close', done);
      if (at === 0) peer.resetAndDestroy();
      if (at === 1) peer.on('data', () => peer.resetAndDestroy());
      if (at === 2) { peer.write(Buffer.alloc(5 << 20)); setTimeout(() => peer.resetAndDestroy(), 5); }
      if (at === 3) { peer.resume(); peer.on('end', () => peer.resetAndDestroy()); }
      if (at === 4) peer.resume();
      if (at === 5) { peer.write(Buffer.alloc(5 << 20)); }
    }).listen(0, '127.0.0.1', () => {
      const c = net.connect(s.address().port, '127.0.0.1');
      c.on('error', (e) => { if (e.code !== 'ECONNRESET' && e.code !== 'EPIPE') console.log(e.code); });
      c.on('close', done);
      if (at === 1) c.write('x');
      if (at !== 2 && at !== 5) c.resume();
      if (at === 2) setTimeout(() => c.resume(), 20);
      if (at === 3) c.end('x');
      if (at === 4) c.on('connect', () => { c.write(Buffer.alloc(1 << 20)); setTimeout(() => c.resetAndDestroy(), 5); });
      if (at === 5) c.on('connect', () => setTimeout(() => c.resetAndDestroy(), 5));
    });
  };
  next();
}
// expect: connected 1000 true
// expect: closed
// expect: got true memory is flat true
// expect: open 0
