// Half-open ends, timeouts, pauses, limits, Unix sockets, signals, several addresses, resets, references, reuse.
const net = require('net');
const steps = [halfOpen, writeAfterEnd, timeouts, paused, most, unixSocket, signals, race, raceLost, resets, destroyedBeforeConnect, refs, reuse];
const serve = (options, onSocket) => new Promise((resolve) => {
  const server = net.createServer(options, onSocket);
  server.listen(0, '127.0.0.1', () => resolve([server, server.address().port]));
});
const log = (name, s, events) => events.forEach((e) => s.on(e, (...a) => console.log(name, e, ...a.map((x) => x instanceof Error ? x.code || x.message : x instanceof Buffer ? String(x) : x))));
async function halfOpen(done) {
  const [server, port] = await serve({ allowHalfOpen: true }, (s) => {
    log('server', s, ['end', 'finish', 'close']);
    s.resume();
    s.on('end', () => { console.log('state', s.readyState, s.allowHalfOpen); setTimeout(() => s.end('late answer'), 20); });
  });
  const c = net.connect(port, '127.0.0.1');
  log('client', c, ['data', 'end', 'finish', 'close']);
  c.end('request');
  console.log(c.writable, c.writableEnded);
  c.on('close', () => server.close(done));
}
async function writeAfterEnd(done) {
  const [server, port] = await serve({}, (s) => s.end('bye'));
  const c = net.connect(port, '127.0.0.1');
  log('client', c, ['end', 'error', 'close']);
  c.resume();
  c.on('end', () => setImmediate(() => { console.log('write', c.write('x', (e) => console.log('cb', e && e.code, e && e.message)), c.writable); }));
  c.on('close', () => server.close(done));
}
async function timeouts(done) {
  const [server, port] = await serve({}, (s) => { s.on('error', () => {}); });
  const c = net.connect(port, '127.0.0.1');
  console.log(c.setTimeout(30, () => { console.log('timeout', c.timeout); c.setTimeout(0); c.destroy(); }) === c);
  log('client', c, ['timeout', 'close']);
  c.on('close', () => server.close(done));
}
async function paused(done) {
  const [server, port] = await serve({ pauseOnConnect: true }, (s) => {
    console.log('paused', s.isPaused(), s.readableFlowing);
    s.on('data', (d) => { console.log('data', String(d)); s.end(); });
    setTimeout(() => { console.log('resume', s.bytesRead); s.resume(); }, 20);
  });
  const c = net.connect(port, '127.0.0.1', () => c.write('hi'));
  c.resume();
  c.on('close', () => server.close(done));
}
async function most(done) {
  const [server, port] = await serve({}, (s) => {
    console.log('one');
    server.getConnections((e, n) => console.log('count', e, n));
    net.connect(port, '127.0.0.1').resume().on('close', () => { console.log('second closed'); s.destroy(); });
  });
  server.maxConnections = 1;
  server.on('drop', (d) => console.log('drop', Object.keys(d).join(), d.localAddress, d.localPort === port));
  server.on('close', () => console.log('server close'));
  net.connect(port, '127.0.0.1').resume().on('close', () => { console.log('first closed'); server.close(done); });
}
function unixSocket(done) {
  const server = net.createServer((s) => { console.log(s.remoteAddress, s.address(), s.localPort); s.pipe(s); });
  server.listen({ path: './x.sock', readableAll: true, writableAll: true }, () => {
    console.log(server.address(), (require('fs').statSync('x.sock').mode & 0o777).toString(8));
    const c = net.connect('./x.sock');
    c.end('unix');
    log('client', c, ['connect', 'data', 'end', 'close']);
    c.on('close', () => server.close(() => { console.log(require('fs').existsSync('x.sock')); done(); }));
  });
}
async function signals(done) {
  const ac = new AbortController();
  const server = net.createServer();
  server.on('close', () => console.log('aborted server closed'));
  server.listen({ port: 0, host: '127.0.0.1', signal: ac.signal }, () => {
    const c = net.connect({ port: server.address().port, host: '127.0.0.1', signal: ac.signal });
    log('client', c, ['connect', 'error', 'close']);
    c.on('connect', () => ac.abort());
    c.on('close', done);
  });
  server.on('connection', (s) => s.on('error', () => {}).resume());
}
async function race(done) {
  const [server, port] = await serve({}, (s) => s.end());
  const c = net.connect({ port, host: 'two.example', lookup: (host, o, cb) => { console.log(host, o.all, o.family, typeof o.hints);
    process.nextTick(cb, null, [{ address: '127.0.0.2', family: 4 }, { address: '::1', family: 6 }, { address: '127.0.0.1', family: 4 }]); } });
  c.on('connectionAttempt', (a, p, f) => console.log('attempt', a, p === port, f));
  c.on('connectionAttemptFailed', (a, p, f, e) => console.log('failed', a, p === port, f, e.code));
  log('client', c, ['connect', 'end', 'error', 'close']);
  c.resume();
  c.on('close', () => { console.log(c.autoSelectFamilyAttemptedAddresses.map((a) => a.replace(port, 'PORT'))); server.close(done); });
}
async function raceLost(done) {
  const [server, port] = await serve({}, (s) => s.end());
  server.close();
  const c = net.connect({ port, host: 'two.example', lookup: (host, o, cb) => cb(null, [{ address: '127.0.0.3', family: 4 }, { address: '127.0.0.1', family: 4 }]) });
  c.on('error', (e) => console.log(e.name, e.code, JSON.stringify(e.message), e.errors.map((x) => x.message.replace(port, 'PORT')), Object.keys(e)));
  c.on('close', () => done());
}
async function resets(done) {
  const [server, port] = await serve({}, (s) => { log('server', s, ['error', 'close']); s.resume(); });
  const c = net.connect(port, '127.0.0.1', () => setTimeout(() => console.log(c.resetAndDestroy() === c), 10));
  log('client', c, ['error', 'close']);
  server.on('connection', (s) => s.on('close', () => server.close(done)));
}
async function destroyedBeforeConnect(done) {
  const [server, port] = await serve({}, (s) => s.on('error', () => {}).resume());
  const c = net.connect(port, '127.0.0.1');
  c.write('x', (e) => console.log('cb', e && e.code));
  log('client', c, ['connect', 'error', 'close']);
  c.destroy();
  console.log(c.connecting, c.destroyed, c.readyState, c.pending);
  const d = new net.Socket();
  d.write('x', (e) => console.log('cb', e && e.code, e && e.message));
  log('unconnected', d, ['error', 'close']);
  d.on('close', () => {
    const e = new net.Socket();
    log('reset', e, ['error', 'close']);
    e.resetAndDestroy();
    e.on('close', () => server.close(done));
  });
}
async function refs(done) {
  const [server, port] = await serve({}, (s) => s.end());
  console.log(server.unref() === server, server.ref() === server, server.listening);
  const c = new net.Socket();
  console.log(c.unref() === c, c.ref() === c, c.setNoDelay() === c, c.setKeepAlive(true, 1000) === c, c.address(), c.remoteAddress, c.bufferSize);
  c.connect(port, '127.0.0.1').resume();
  c.on('connect', () => console.log(c.setNoDelay(false) === c, c.address().address, c.localFamily, c.remoteFamily, c.bufferSize));
  c.on('close', () => server.close((e) => { console.log(e, server.listening, server.address()); done(); }));
}
async function reuse(done) {
  const [server, port] = await serve({}, (s) => s.end('again'));
  const c = new net.Socket();
  let n = 0;
  log('client', c, ['connect', 'data', 'end', 'close']);
  c.on('close', () => { if (++n < 3) c.connect(port, '127.0.0.1'); else server.close(done); });
  c.connect(port, '127.0.0.1');
}
(async () => { for (const step of steps) { console.log(`-- ${step.name}`); await new Promise(step); } })();
// expect: -- halfOpen
// expect: false true
// expect: client finish
// expect: server end
// expect: state writeOnly true
// expect: server finish
// expect: client data late answer
// expect: client end
// expect: client close false
// expect: -- writeAfterEnd
// expect: server close false
// expect: client end
// expect: write false false
// expect: cb EPIPE This socket has been ended by the other party
// expect: client close false
// expect: -- timeouts
// expect: true
// expect: timeout 30
// expect: client timeout
// expect: client close false
// expect: -- paused
// expect: paused true false
// expect: resume 0
// expect: data hi
// expect: -- most
// expect: one
// expect: count null 1
// expect: drop localAddress,localPort,localFamily,remoteAddress,remotePort,remoteFamily 127.0.0.1 true
// expect: second closed
// expect: first closed
// expect: server close
// expect: -- unixSocket
// expect: ./x.sock 777
// expect: undefined {} undefined
// expect: client connect
// expect: client data unix
// expect: client end
// expect: client close false
// expect: false
// expect: -- signals
// expect: client connect
// expect: client error ABORT_ERR
// expect: client close true
// expect: -- race
// expect: two.example true undefined number
// expect: attempt 127.0.0.2 true 4
// expect: failed 127.0.0.2 true 4 ECONNREFUSED
// expect: attempt ::1 true 6
// expect: aborted server closed
// expect: failed ::1 true 6 ECONNREFUSED
// expect: attempt 127.0.0.1 true 4
// expect: client connect
// expect: client end
// expect: client close false
// expect: [ '127.0.0.2:PORT', '::1:PORT', '127.0.0.1:PORT' ]
// expect: -- raceLost
// expect: AggregateError ECONNREFUSED "" [
// expect:   'connect ECONNREFUSED 127.0.0.3:PORT',
// expect:   'connect ECONNREFUSED 127.0.0.1:PORT'
// expect: ] [ 'code' ]
// expect: -- resets
// expect: true
// expect: server error ECONNRESET
// expect: server close true
// expect: -- destroyedBeforeConnect
// expect: false true closed true
// expect: cb ERR_SOCKET_CLOSED Socket is closed
// expect: unconnected error ERR_SOCKET_CLOSED
// expect: unconnected close
// expect: reset error ERR_SOCKET_CLOSED
// expect: reset close
// expect: -- refs
// expect: true true true
// expect: true true true true {} undefined undefined
// expect: client close false
// expect: true 127.0.0.1 IPv4 IPv4 0
// expect: cb ERR_SOCKET_CLOSED_BEFORE_CONNECTION
// expect: client close false
// expect: undefined false null
// expect: -- reuse
// expect: client connect
// expect: client data again
// expect: client end
// expect: client close false
// expect: client connect
// expect: client data again
// expect: client end
// expect: client close false
// expect: client connect
// expect: client data again
// expect: client end
// expect: client close false
