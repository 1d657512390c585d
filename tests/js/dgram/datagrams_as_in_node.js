// Every form of send(), connected sockets, errors, options, groups, and the end.
const dgram = require('dgram');
const t = (f) => { try { const r = f(); console.log(r instanceof dgram.Socket ? 'a socket' : r); } catch (e) { console.log(e.name, e.code, e.message, Object.keys(e).join()); } };
console.log(Object.keys(dgram).join(), dgram.Socket.name, Object.getOwnPropertyNames(dgram.Socket.prototype).filter((n) => n[0] !== '_' && n !== 'constructor').sort().join());
function bound(type, done) {
  const s = dgram.createSocket(type);
  s.bind(0, type === 'udp6' ? '::1' : '127.0.0.1', () => done(s, s.address().port));
}
const steps = [forms, connected, errors, options, closing, empty, many, multicast, six];
function forms(done) {
  bound('udp4', (s, port) => {
    let n = 0;
    s.on('message', (m, from) => {
      console.log(String(m), from.address, from.family, from.size, Object.keys(from).join());
      if (++n === 9) { s.close(); c.close(done); }
    });
    const c = dgram.createSocket({ type: 'udp4' });
    c.on('listening', () => console.log('listening', c.address().address, c.address().family, typeof c.address().port));
    const cb = (name) => (e, n) => { console.log('sent', name, e, n); next(); };
    const sends = [
      () => c.send('text', port, '127.0.0.1', cb('text')),
      () => c.send(Buffer.from('bytes'), port, '127.0.0.1', cb('bytes')),
      () => c.send(new Uint8Array([97, 98, 99]), port, '127.0.0.1', cb('array')),
      () => c.send('abcdef', 2, 3, port, '127.0.0.1', cb('part')),
      () => c.send(['a', Buffer.from('b'), 'c'], port, '127.0.0.1', cb('list')),
      () => c.send('default host', port, cb('default host')),
      () => c.send(Buffer.from('slice of it'), 0, 5, port, '127.0.0.1', cb('slice')),
      () => c.send(new DataView(new Uint8Array([65, 66]).buffer), port, '127.0.0.1', cb('view')),
      () => c.send([], port, '127.0.0.1', cb('nothing')),
    ];
    const next = () => { const one = sends.shift(); if (one) console.log(one()); };
    next();
  });
}
function connected(done) {
  bound('udp4', (s, port) => {
    const c = dgram.createSocket('udp4');
    t(() => c.remoteAddress());
    c.connect(port, '127.0.0.1', () => {
      const a = c.remoteAddress();
      console.log(a.address, a.family, a.port === port);
      t(() => c.connect(port));
      t(() => c.send('x', port, '127.0.0.1'));
      c.send('over the connection', (e, n) => { console.log(e, n); c.send('12345', 1, 2, () => {}); });
    });
    t(() => c.connect(port));
    let n = 0;
    s.on('message', (m) => {
      console.log(String(m));
      if (++n < 2) return;
      c.disconnect();
      t(() => c.disconnect());
      s.close(() => c.close(done));
    });
  });
}
function errors(done) {
  t(() => dgram.createSocket()); t(() => dgram.createSocket('udp5')); t(() => dgram.createSocket({ type: 'udp4', lookup: 1 }));
  t(() => dgram.createSocket({ type: 'udp4', recvBufferSize: 'x' })); t(() => dgram.createSocket({ type: 'udp4', signal: 1 }));
  const c = dgram.createSocket('udp4');
  t(() => c.send(5, 1)); t(() => c.send([5], 1)); t(() => c.send('x', 0)); t(() => c.send('x', 70000)); t(() => c.send('x', 1, 5));
  t(() => c.send('abc', 4, 1, 5)); t(() => c.send('abc', 1, 4, 5)); t(() => c.send(5, 1, 4, 5)); t(() => c.connect('x')); t(() => c.connect(1, 5)); t(() => c.connect(0));
  t(() => c.address()); t(() => c.setTTL('x')); t(() => c.setMulticastTTL('x')); t(() => c.setMulticastInterface(1)); t(() => c.addMembership());
  t(() => c.addSourceSpecificMembership(1)); t(() => c.addSourceSpecificMembership('1.1.1.1', 1)); t(() => c.setRecvBufferSize('x')); t(() => c.setSendBufferSize(-1));
  t(() => c.setTTL(1000)); t(() => c.addMembership('256.1.1.1')); t(() => c.getRecvBufferSize()); t(() => c.setMulticastInterface('x'));
  t(() => c.bind(70000));
  c.close();
  t(() => c.close()); t(() => c.address()); t(() => c.send('x', 1)); t(() => c.bind()); t(() => c.ref() === c);
  const e = dgram.createSocket('udp4');
  e.on('error', (x) => {
    console.log(x.message, x.code, x.errno, x.syscall, x.address, x.port);
    e.close();
    bound('udp4', (s, port) => {
      const f = dgram.createSocket('udp4');
      f.on('error', (x) => {
        console.log(x.message.replace(port, 'PORT'), x.code, x.syscall, x.address, x.port === port);
        f.send('x', 9, 'nothing.invalid', (y) => {
          console.log(y.code, y.syscall, y.hostname);
          f.send(Buffer.alloc(70000), port, '127.0.0.1', (z) => { console.log(z.message.replace(port, 'PORT'), z.code, z.errno, z.syscall, z.address, z.port === port); f.close(); s.close(done); });
        });
      });
      f.bind(port, '127.0.0.1', () => console.log('never'));
    });
  });
  e.bind(0, '192.0.2.1');
  t(() => e.bind(0));
}
function options(done) {
  bound({ type: 'udp4', reuseAddr: true, recvBufferSize: 20000, sendBufferSize: 20000 }, (s) => {
    console.log(s.setBroadcast(true), s.setTTL(5), s.setMulticastTTL(3), s.setMulticastLoopback(true), s.setMulticastInterface('127.0.0.1'));
    console.log(s.getRecvBufferSize() >= 20000, s.getSendBufferSize() >= 20000, s.getSendQueueSize(), s.getSendQueueCount(), s.unref() === s, s.ref() === s);
    s.close(done);
  });
}
function closing(done) {
  const ac = new AbortController();
  const s = dgram.createSocket({ type: 'udp4', signal: ac.signal });
  s.on('close', () => { console.log('aborted'); queued(); });
  s.bind(0, '127.0.0.1', () => ac.abort());
  function queued() {
    const c = dgram.createSocket('udp4');
    c.send('x', 9, '127.0.0.1', (e, n) => console.log('sent', e, n));
    c.close(() => { console.log('closed'); const d = dgram.createSocket('udp4'); d.bind(); d.close(done); });
  }
}
function empty(done) {
  bound('udp4', (s, port) => {
    s.on('message', (m, from) => { console.log('empty', m.length, from.size); s.close(done); });
    s.send('', port, '127.0.0.1');
  });
}
function many(done) {
  bound('udp4', (s, port) => {
    let got = 0;
    s.on('message', (m) => { if (Number(String(m)) === got) got++; if (got === 200) { console.log('all came, in order'); s.close(done); } });
    let i = 0;
    const next = () => { if (i < 200) s.send(String(i++), port, '127.0.0.1', next); };
    next();
  });
}
function multicast(done) {
  const s = dgram.createSocket({ type: 'udp4', reuseAddr: true });
  s.bind(0, () => {
    try { s.addMembership('224.0.0.114', '127.0.0.1'); s.dropMembership('224.0.0.114', '127.0.0.1'); } catch (e) { if (e.code !== 'ENODEV') console.log(e.message); }
    t(() => s.dropMembership('224.0.0.114', '127.0.0.1'));
    console.log(s.address().address);
    s.close(done);
  });
}
function six(done) {
  bound('udp6', (s, port) => {
    s.on('message', (m, from) => { console.log(String(m), from.address, from.family); s.close(() => { console.log('done'); if (done) done(); }); });
    s.send('six', port);
  });
}
const run = () => { const step = steps.shift(); if (step) { console.log(`-- ${step.name}`); step(run); } };
run();
// expect: _createSocketHandle,createSocket,Socket Socket addMembership,addSourceSpecificMembership,address,bind,close,connect,disconnect,dropMembership,dropSourceSpecificMembership,getRecvBufferSize,getSendBufferSize,getSendQueueCount,getSendQueueSize,ref,remoteAddress,send,sendto,setBroadcast,setMulticastInterface,setMulticastLoopback,setMulticastTTL,setRecvBufferSize,setSendBufferSize,setTTL,unref
// expect: -- forms
// expect: undefined
// expect: listening 0.0.0.0 IPv4 number
// expect: sent text null 4
// expect: undefined
// expect: sent bytes null 5
// expect: undefined
// expect: sent array null 3
// expect: undefined
// expect: sent part null 3
// expect: undefined
// expect: sent list null 3
// expect: undefined
// expect: sent default host null 12
// expect: undefined
// expect: sent slice null 5
// expect: undefined
// expect: sent view null 2
// expect: undefined
// expect: sent nothing null 0
// expect: text 127.0.0.1 IPv4 4 address,family,port,size
// expect: bytes 127.0.0.1 IPv4 5 address,family,port,size
// expect: abc 127.0.0.1 IPv4 3 address,family,port,size
// expect: cde 127.0.0.1 IPv4 3 address,family,port,size
// expect: abc 127.0.0.1 IPv4 3 address,family,port,size
// expect: default host 127.0.0.1 IPv4 12 address,family,port,size
// expect: slice 127.0.0.1 IPv4 5 address,family,port,size
// expect: AB 127.0.0.1 IPv4 2 address,family,port,size
// expect:  127.0.0.1 IPv4 0 address,family,port,size
// expect: -- connected
// expect: Error ERR_SOCKET_DGRAM_NOT_CONNECTED Not connected code
// expect: Error ERR_SOCKET_DGRAM_IS_CONNECTED Already connected code
// expect: 127.0.0.1 IPv4 true
// expect: Error ERR_SOCKET_DGRAM_IS_CONNECTED Already connected code
// expect: undefined
// expect: null 19
// expect: x
// expect: over the connection
// expect: Error ERR_SOCKET_DGRAM_NOT_CONNECTED Not connected code
// expect: -- errors
// expect: TypeError ERR_SOCKET_BAD_TYPE Bad socket type specified. Valid types are: udp4, udp6 code
// expect: TypeError ERR_SOCKET_BAD_TYPE Bad socket type specified. Valid types are: udp4, udp6 code
// expect: TypeError ERR_INVALID_ARG_TYPE The "lookup" argument must be of type function. Received type number (1) code
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.recvBufferSize" property must be of type number. Received type string ('x') code
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1) code
// expect: TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5) code
// expect: TypeError ERR_INVALID_ARG_TYPE The "buffer list arguments" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Array code
// expect: RangeError ERR_SOCKET_BAD_PORT Port should be > 0 and < 65536. Received type number (0). code
// expect: RangeError ERR_SOCKET_BAD_PORT Port should be > 0 and < 65536. Received type number (70000). code
// expect: TypeError ERR_INVALID_ARG_TYPE The "address" argument must be of type string. Received type number (5) code
// expect: RangeError ERR_BUFFER_OUT_OF_BOUNDS "offset" is outside of buffer bounds code
// expect: RangeError ERR_BUFFER_OUT_OF_BOUNDS "length" is outside of buffer bounds code
// expect: TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5) code
// expect: RangeError ERR_SOCKET_BAD_PORT Port should be > 0 and < 65536. Received type string ('x'). code
// expect: TypeError ERR_INVALID_ARG_TYPE The "address" argument must be of type string. Received type number (5) code
// expect: RangeError ERR_SOCKET_BAD_PORT Port should be > 0 and < 65536. Received type number (0). code
// expect: Error EBADF getsockname EBADF errno,code,syscall
// expect: TypeError ERR_INVALID_ARG_TYPE The "ttl" argument must be of type number. Received type string ('x') code
// expect: TypeError ERR_INVALID_ARG_TYPE The "ttl" argument must be of type number. Received type string ('x') code
// expect: TypeError ERR_INVALID_ARG_TYPE The "interfaceAddress" argument must be of type string. Received type number (1) code
// expect: TypeError ERR_MISSING_ARGS The "multicastAddress" argument must be specified code
// expect: TypeError ERR_INVALID_ARG_TYPE The "sourceAddress" argument must be of type string. Received type number (1) code
// expect: TypeError ERR_INVALID_ARG_TYPE The "groupAddress" argument must be of type string. Received type number (1) code
// expect: TypeError ERR_SOCKET_BAD_BUFFER_SIZE Buffer size must be a positive integer code
// expect: TypeError ERR_SOCKET_BAD_BUFFER_SIZE Buffer size must be a positive integer code
// expect: Error EINVAL setTTL EINVAL errno,code,syscall
// expect: Error EINVAL addMembership EINVAL errno,code,syscall
// expect: SystemError ERR_SOCKET_BUFFER_SIZE Could not get or set buffer size: uv_recv_buffer_size returned EBADF (bad file descriptor) code,info,errno,syscall
// expect: Error EINVAL setMulticastInterface EINVAL errno,code,syscall
// expect: a socket
// expect: Error ERR_SOCKET_DGRAM_NOT_RUNNING Not running code
// expect: Error ERR_SOCKET_DGRAM_NOT_RUNNING Not running code
// expect: Error ERR_SOCKET_DGRAM_NOT_RUNNING Not running code
// expect: Error ERR_SOCKET_DGRAM_NOT_RUNNING Not running code
// expect: true
// expect: Error ERR_SOCKET_ALREADY_BOUND Socket is already bound code
// expect: bind EADDRNOTAVAIL 192.0.2.1 EADDRNOTAVAIL -99 bind 192.0.2.1 undefined
// expect: bind EADDRINUSE 127.0.0.1:PORT EADDRINUSE bind 127.0.0.1 true
// expect: ENOTFOUND getaddrinfo nothing.invalid
// expect: send EMSGSIZE 127.0.0.1:PORT EMSGSIZE -90 send 127.0.0.1 true
// expect: -- options
// expect: undefined 5 3 true undefined
// expect: true true 0 0 true true
// expect: -- closing
// expect: aborted
// expect: closed
// expect: -- empty
// expect: empty 0 0
// expect: -- many
// expect: all came, in order
// expect: -- multicast
// expect: Error EADDRNOTAVAIL dropMembership EADDRNOTAVAIL errno,code,syscall
// expect: 0.0.0.0
// expect: -- six
// expect: six ::1 IPv6
// expect: done
