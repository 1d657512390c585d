// process.getActiveResourcesInfo(): a name for each thing that keeps the loop alive.
'use strict';
const fs = require('fs');
const show = (text) => console.log(text, process.getActiveResourcesInfo().filter((one) => one !== 'PipeWrap').sort().join());
show('none');
const timer = setTimeout(() => {}, 1e6);
setTimeout(() => {}, 1e6).unref();
const immediate = setImmediate(() => {});
const server = require('net').createServer().listen(0, () => {
  show('listening');
  server.close();
});
fs.stat('.', () => {});
show('all');
clearTimeout(timer);
clearImmediate(immediate);
// expect: none 
// expect: all FSReqCallback,Immediate,TCPServerWrap,Timeout
// expect: listening FSReqCallback,TCPServerWrap
