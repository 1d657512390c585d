// tty.ReadStream and WriteStream are net.Sockets; what is no terminal is refused.
'use strict';
const net = require('net');
const tty = require('tty');
const { ReadStream, WriteStream } = tty;
console.log(ReadStream.prototype instanceof net.Socket, WriteStream.prototype instanceof net.Socket, WriteStream.prototype.isTTY);
console.log([0, 1e9, -1, 1.5, '0', undefined].map((fd) => tty.isatty(fd)).join());
for (const fd of [-1, 1.5, 'x']) {
  try { ReadStream(fd); } catch (error) { console.log(error.name, error.code, error.message); }
}
const fs = require('fs');
const fd = fs.openSync('file', 'w');
for (const make of [() => ReadStream(fd), () => new WriteStream(fd)]) {
  try { make(); } catch (error) { console.log(error.name, error.code, error.message, error.syscall, error.info.code); }
}
fs.closeSync(fd);
// expect: true true true
// expect: false,false,false,false,false,false
// expect: RangeError ERR_INVALID_FD "fd" must be a positive integer: -1
// expect: RangeError ERR_INVALID_FD "fd" must be a positive integer: 1.5
// expect: RangeError ERR_INVALID_FD "fd" must be a positive integer: x
// expect: SystemError ERR_TTY_INIT_FAILED TTY initialization failed: uv_tty_init returned EINVAL (invalid argument) uv_tty_init EINVAL
// expect: SystemError ERR_TTY_INIT_FAILED TTY initialization failed: uv_tty_init returned EINVAL (invalid argument) uv_tty_init EINVAL
