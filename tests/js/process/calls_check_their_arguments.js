// What process asks of the system: results, and the errors for wrong arguments.
'use strict';
const assert = require('assert');
const fs = require('fs');

function attempt(text, call) {
  try { console.log(text, call()); } catch (e) { console.log(text, e.name, e.code, e.message.replaceAll(here, 'HERE')); }
}

const here = process.cwd();
fs.mkdirSync('inside');
attempt('chdir', () => process.chdir('inside'));
console.log(process.cwd() === `${here}/inside`);
process.chdir('..');
for (const folder of [undefined, 5, 'nowhere', 'file\0', '']) attempt('chdir', () => process.chdir(folder));
try { process.chdir('nowhere'); } catch (e) { console.log(e.errno, e.syscall, e.path === here, e.dest); }

const before = process.umask(0o22);
attempt('umask', () => process.umask('27'));
attempt('umask', () => process.umask());
attempt('umask', () => process.umask(0o10000));
attempt('umask', () => process.umask(before));
for (const mask of ['x', {}, -1, 1.5]) attempt('umask', () => process.umask(mask));

for (const time of ['x', [1], [1, 2, 3], null]) attempt('hrtime', () => process.hrtime(time));
const usages = [5, [], {}, { user: -1, system: 0 }, { user: 1, system: 'x' }, { user: 1, system: NaN }];
for (const usage of usages) attempt('cpuUsage', () => process.cpuUsage(usage));
const { user, system } = process.cpuUsage(process.cpuUsage());
assert(user >= 0 && system >= 0 && user < 1e6);
console.log(Object.keys(process.resourceUsage()).join());
console.log(Object.keys(process.memoryUsage()).join());
assert(process.memoryUsage.rss() > 1e6 && process.resourceUsage().maxRSS > 1000);
assert(process.constrainedMemory() >= 0 && process.availableMemory() > 1e6);

for (const id of [undefined, 'node:nope', 'test', './fs', 'nope']) attempt('builtin', () => process.getBuiltinModule(id));
console.log(process.getBuiltinModule('node:fs') === fs, process.getBuiltinModule('fs/promises') === fs.promises);
for (const on of [undefined, 1, false]) attempt('maps', () => process.setSourceMapsEnabled(on));
attempt('kill', () => process.kill(process.pid, 0));
for (const [pid, signal] of [['x'], [1.5], [process.pid, 'SIGX'], [process.pid, 1000], [2 ** 30, 0]]) {
  attempt('kill', () => process.kill(pid, signal));
}
attempt('assert', () => process.assert(false, 'no'));
attempt('nextTick', () => process.nextTick());
// expect: chdir undefined
// expect: true
// expect: chdir TypeError ERR_INVALID_ARG_TYPE The "directory" argument must be of type string. Received undefined
// expect: chdir TypeError ERR_INVALID_ARG_TYPE The "directory" argument must be of type string. Received type number (5)
// expect: chdir Error ENOENT ENOENT: no such file or directory, chdir 'HERE' -> 'nowhere'
// expect: chdir Error ENOENT ENOENT: no such file or directory, chdir 'HERE' -> 'file'
// expect: chdir Error ENOENT ENOENT: no such file or directory, chdir 'HERE' -> ''
// expect: -2 chdir true nowhere
// expect: umask 18
// expect: umask 23
// expect: umask 23
// expect: umask 0
// expect: umask TypeError ERR_INVALID_ARG_VALUE The argument 'mask' must be a 32-bit unsigned integer or an octal string. Received 'x'
// expect: umask TypeError ERR_INVALID_ARG_TYPE The "mask" argument must be of type number. Received an instance of Object
// expect: umask RangeError ERR_OUT_OF_RANGE The value of "mask" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: umask RangeError ERR_OUT_OF_RANGE The value of "mask" is out of range. It must be an integer. Received 1.5
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type string ('x')
// expect: hrtime RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 1
// expect: hrtime RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 3
// expect: hrtime TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received null
// expect: cpuUsage TypeError ERR_INVALID_ARG_TYPE The "prevValue" argument must be of type object. Received type number (5)
// expect: cpuUsage TypeError ERR_INVALID_ARG_TYPE The "prevValue" argument must be of type object. Received an instance of Array
// expect: cpuUsage TypeError ERR_INVALID_ARG_TYPE The "prevValue.user" property must be of type number. Received undefined
// expect: cpuUsage RangeError ERR_INVALID_ARG_VALUE The property 'prevValue.user' is invalid. Received -1
// expect: cpuUsage TypeError ERR_INVALID_ARG_TYPE The "prevValue.system" property must be of type number. Received type string ('x')
// expect: cpuUsage RangeError ERR_INVALID_ARG_VALUE The property 'prevValue.system' is invalid. Received NaN
// expect: userCPUTime,systemCPUTime,maxRSS,sharedMemorySize,unsharedDataSize,unsharedStackSize,minorPageFault,majorPageFault,swappedOut,fsRead,fsWrite,ipcSent,ipcReceived,signalsCount,voluntaryContextSwitches,involuntaryContextSwitches
// expect: rss,heapTotal,heapUsed,external,arrayBuffers
// expect: builtin TypeError ERR_INVALID_ARG_TYPE The "id" argument must be of type string. Received undefined
// expect: builtin undefined
// expect: builtin undefined
// expect: builtin undefined
// expect: builtin undefined
// expect: true true
// expect: maps TypeError ERR_INVALID_ARG_TYPE The "val" argument must be of type boolean. Received undefined
// expect: maps TypeError ERR_INVALID_ARG_TYPE The "val" argument must be of type boolean. Received type number (1)
// expect: maps undefined
// expect: kill true
// expect: kill TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type string ('x')
// expect: kill TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type number (1.5)
// expect: kill TypeError ERR_UNKNOWN_SIGNAL Unknown signal: SIGX
// expect: kill Error EINVAL kill EINVAL
// expect: kill Error ESRCH kill ESRCH
// expect: assert Error ERR_ASSERTION no
// expect: nextTick TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
