// Errors of the system and of arguments: message, code, errno, syscall, address, port.
const net = require('net');
const show = (label) => (e) => console.log(label, e.name, e.message, e.code, e.errno, e.syscall, e.address, typeof e.port, Object.keys(e).join());
const free = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = free.address();
  const again = net.createServer();
  again.on('error', (e) => { show('again')(Object.assign(e, {message: e.message.replace(/\d+$/, 'PORT')})); 
  try { free.listen(0); } catch (e) { show('twice')(e); }
  free.close((e) => {
    console.log('closed', e);
    free.close((e) => { show('not running')(e); refused(port); });
  });
  });
  again.listen(port, '127.0.0.1');
});
function refused(port) {
  const c = net.connect(port, '127.0.0.1');
  c.on('connectionAttempt', (a, p, f) => console.log('attempt', a, p === port, f));
  c.on('connectionAttemptFailed', (a, p, f, e) => console.log('failed', a, p === port, f, e.code));
  c.on('error', (e) => { e.message = e.message.replace(/\d+$/, 'PORT'); show('refused')(e); });
  c.on('close', (had) => { console.log('close', had); noname(); });
}
function noname() {
  const c = net.connect(80, 'nothing.invalid');
  c.on('lookup', (...a) => console.log('lookup', a.length, a[0] && a[0].code, a[3]));
  c.on('error', (e) => { show('noname')(e); console.log(e.hostname); });
  c.on('close', unix);
}
function unix() {
  const c = net.connect('./nothing.sock');
  c.on('error', show('unix'));
  c.on('close', () => {
    const s = net.createServer();
    s.on('error', (e) => { show('bad path')(e); notavail(); });
    s.listen('/nonexistent/dir/x.sock');
  });
}
function notavail() {
  const s = net.createServer();
  s.on('error', (e) => { show('notavail')(e); local(); });
  s.listen(0, '192.0.2.1');
}
function local() {
  const c = net.connect({ port: 9, host: '127.0.0.1', localAddress: '192.0.2.1' });
  c.on('error', show('local'));
  c.on('close', () => { sync(); });
}
function longpath() {
  const s = net.createServer();
  s.on('error', (e) => { show('long')(Object.assign(e, {address: 1, message: e.message.slice(0, 40)}));  
    const c = net.connect('x'.repeat(200));
    c.on('error', (e) => { show('long')(Object.assign(e, {address: 1, message: e.message.slice(0, 40)})); sync(); });
  });
  s.listen('y'.repeat(200));
}
function sync() {
  for (const f of [
    () => net.connect(), () => net.connect({}), () => net.connect({ port: -1 }), () => net.connect({ port: 65536 }), () => net.connect({ port: 'x' }),
    () => net.connect({ port: true }), () => net.connect({ port: 1, localAddress: 'x' }), () => net.connect({ port: 1, localPort: 'x' }),
    () => net.connect({ port: 1, lookup: 1 }), () => net.connect({ port: 1, autoSelectFamily: 1 }), () => net.connect({ port: 1, autoSelectFamilyAttemptTimeout: 0 }),
    () => net.connect({ path: 5 }), () => net.createServer().listen({}), () => net.createServer().listen({ port: -1 }), () => net.createServer().listen({ path: 5 }),
    () => net.createServer(5), () => new net.Socket({ objectMode: true }), () => new net.Socket({ readableObjectMode: true }), () => new net.Socket({ fd: -1 }),
    () => new net.Socket({ fd: {} }), () => new net.Socket().setTimeout('x'), () => new net.Socket().setTimeout(-1), () => new net.Socket().setTimeout(1, 1),
    () => net.setDefaultAutoSelectFamily(1), () => net.setDefaultAutoSelectFamilyAttemptTimeout('x'), () => net.createServer({ keepAliveInitialDelay: 'x' }),
    () => net.createServer({ highWaterMark: 'x' }), () => new net.Socket().write(null), () => new net.Socket().write(5), () => net.connect({ port: 1, host: '127.0.0.1', signal: 5 }), () => net.createServer().listen({ port: 0, signal: 5 }),
    () => new net.Socket({ fd: 'x' }), () => net.connect(80, 5), () => net.createServer().listen(undefined).close() && 0, () => net.isIP(undefined), () => net.isIP('::1%eth0'), () => net.isIP('1.2.3.04'), () => net.isIP('fe80::1%'), () => net.isIPv4({ toString: () => '1.1.1.1' }),
  ]) { try { const r = f(); console.log('no throw', typeof r === 'object' ? r.constructor.name : r); if (r && r.on) r.on('error', (e) => console.log('late', e.message)); if (r && r.destroy) r.destroy(); } catch (e) { console.log(e.name, e.code, e.message); } }
}
// expect: again Error listen EADDRINUSE: address already in use 127.0.0.1:PORT EADDRINUSE -98 listen 127.0.0.1 number code,errno,syscall,address,port
// expect: twice Error Listen method has been called more than once without closing. ERR_SERVER_ALREADY_LISTEN undefined undefined undefined undefined code
// expect: closed undefined
// expect: not running Error Server is not running. ERR_SERVER_NOT_RUNNING undefined undefined undefined undefined code
// expect: attempt 127.0.0.1 true 4
// expect: failed 127.0.0.1 true 4 ECONNREFUSED
// expect: refused Error connect ECONNREFUSED 127.0.0.1:PORT ECONNREFUSED -111 connect 127.0.0.1 number errno,code,syscall,address,port
// expect: close true
// expect: lookup 4 ENOTFOUND nothing.invalid
// expect: noname Error getaddrinfo ENOTFOUND nothing.invalid ENOTFOUND -3008 getaddrinfo undefined undefined errno,code,syscall,hostname
// expect: nothing.invalid
// expect: unix Error connect ENOENT ./nothing.sock ENOENT -2 connect ./nothing.sock undefined errno,code,syscall,address
// expect: bad path Error listen EACCES: permission denied /nonexistent/dir/x.sock EACCES -13 listen /nonexistent/dir/x.sock number code,errno,syscall,address,port
// expect: notavail Error listen EADDRNOTAVAIL: address not available 192.0.2.1 EADDRNOTAVAIL -99 listen 192.0.2.1 undefined code,errno,syscall,address
// expect: local Error bind EADDRNOTAVAIL 192.0.2.1 EADDRNOTAVAIL -99 bind 192.0.2.1 undefined errno,code,syscall,address
// expect: TypeError ERR_MISSING_ARGS The "options" or "port" or "path" argument must be specified
// expect: TypeError ERR_MISSING_ARGS The "options" or "port" or "path" argument must be specified
// expect: RangeError ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type number (-1).
// expect: RangeError ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type number (65536).
// expect: RangeError ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type string ('x').
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.port" property must be one of type number or string. Received type boolean (true)
// expect: TypeError ERR_INVALID_IP_ADDRESS Invalid IP address: x
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.localPort" property must be of type number. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.lookup" property must be of type function. Received type number (1)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.autoSelectFamily" property must be of type boolean. Received type number (1)
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.autoSelectFamilyAttemptTimeout" is out of range. It must be >= 1 && <= 2147483647. Received 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.path" property must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'options' must have the property "port" or "path". Received {}
// expect: RangeError ERR_SOCKET_BAD_PORT options.port should be >= 0 and < 65536. Received type number (-1).
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'options' is invalid. Received { path: 5 }
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.objectMode' is not supported. Received true
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.readableObjectMode' is not supported. Received true
// expect: RangeError ERR_OUT_OF_RANGE The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received an instance of Object
// expect: TypeError ERR_INVALID_ARG_TYPE The "msecs" argument must be of type number. Received type string ('x')
// expect: RangeError ERR_OUT_OF_RANGE The value of "msecs" is out of range. It must be a non-negative finite number. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (1)
// expect: TypeError ERR_INVALID_ARG_TYPE The "value" argument must be of type boolean. Received type number (1)
// expect: TypeError ERR_INVALID_ARG_TYPE The "value" argument must be of type number. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.keepAliveInitialDelay" property must be of type number. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.highWaterMark" property must be of type number. Received type string ('x')
// expect: TypeError ERR_STREAM_NULL_VALUES May not write null values to stream
// expect: TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "fd" argument must be of type number. Received type string ('x')
// expect: no throw Socket
// expect: no throw 0
// expect: no throw 0
// expect: no throw 6
// expect: no throw 0
// expect: no throw 0
// expect: no throw true
