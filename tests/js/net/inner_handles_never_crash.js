// orrery only: whatever a script does with inner handles, the runtime does not crash.
const net = require('net'), dgram = require('dgram'), tls = require('tls'), fs = require('fs');
const tryAll = (o, names, argss) => { for (const n of names) for (const a of argss) { try { o[n](...a); } catch (e) { if (!(e instanceof Error)) console.log(n, e); } } };
const argss = [[], [undefined], [null, null, null], ['x', 'y', 'z'], [-1, -1, -1], [1e12, 1e12], [{}, {}, {}], [Buffer.alloc(3), 5, () => {}], [NaN], ['::1', 70000], ['1.2.3.4', 80, 5], [Symbol.iterator && 'a'.repeat(100000), 'b'.repeat(100000)]];
const methods = (h) => { const list = []; for (let p = h; p && p !== Object.prototype; p = Object.getPrototypeOf(p)) list.push(...Object.getOwnPropertyNames(p)); return list.filter((n) => typeof h[n] === 'function' && n !== 'constructor' && n !== 'close'); };
const s = net.createServer((c) => { c.on('error', () => {}); const h = c._handle; tryAll(h, methods(h), argss); c.destroy(); tryAll(h, methods(h), argss); });
s.on('error', () => {});
s.listen(0, '127.0.0.1', () => {
  const sh = s._handle;
  const c = net.connect(s.address().port, '127.0.0.1', () => {
    const h = c._handle;
    for (const n of methods(sh)) for (const other of [h, c, {}, undefined]) { try { sh[n].call(other, 1, 2, 3); } catch (e) {} }
    for (const n of methods(h)) for (const other of [sh, c, {}, undefined]) { try { h[n].call(other, 1, 2, 3); } catch (e) {} }
    const u = dgram.createSocket('udp4').bind(0, () => {
      for (const n of methods(h)) { try { h[n].call(u._handle, Buffer.alloc(1), 2, 3); } catch (e) {} }
      for (const n of methods(u._handle)) { try { u._handle[n].call(h, Buffer.alloc(1), 2, 3); } catch (e) {} }
      tryAll(u._handle, methods(u._handle), argss);
      try { u.close(); } catch (e) {}
    });
    u.on('error', () => {});
    tryAll(h, methods(h), argss);
  });
  c.on('error', () => {}); c.on('close', () => {
    tryAll(sh, methods(sh).filter((n) => n !== 'listen'), argss);
    s.close();
  });
  c.setTimeout(200, () => c.destroy());
});
const t = new tls.TLSSocket(new net.Socket(), { isServer: true });
t.on('error', () => {});
const { PassThrough, Duplex } = require('stream');
const d = new tls.TLSSocket(new Duplex({ read() {}, write(c, e, cb) { cb(); } }), { isServer: false });
d.on('error', (e) => console.log(e.code));
const ss = d.ssl.session;
tryAll(ss, methods(ss), argss);
const ctx = tls.createSecureContext().context;
tryAll(ctx, methods(ctx), argss);
setTimeout(() => { t.destroy(); d.destroy(); console.log('alive'); process.exit(); }, 500);
// expect: alive
