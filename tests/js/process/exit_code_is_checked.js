// process.exitCode and process.exit(): integers, also as text.
'use strict';
const { spawnSync } = require('child_process');

for (const code of ['x', '', ' ', 1.5, NaN, true, {}, [1], 2 ** 60, '1.5', () => 1]) {
  try { process.exitCode = code; console.log('taken', code); } catch (e) { console.log(e.name, e.code, e.message); }
  try { process.exit(code); } catch (e) { console.log(e.code); }
}
for (const code of [3, '4', null, undefined, -1, 511]) {
  process.exitCode = code;
  console.log(process.exitCode === code);
}
process.exitCode = undefined;
const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(process, 'exitCode');
console.log(typeof get, typeof set, enumerable, configurable);

const codes = ['process.exitCode = 3', 'process.exitCode = "4"; process.exit()', 'process.exitCode = 5; process.exit(6)',
  'process.on("exit", (code) => { process.exitCode = code + 1; }); process.exit(7)', 'process.exit(-1)', 'process.exit(257)',
  'process.on("exit", () => { console.log(process._exiting); process.reallyExit(9); }); process.exitCode = 2',
  'process.on("exit", () => console.log("never")); process.reallyExit(10)', 'process.exitCode = 3; process.exit(undefined)',
  'process.on("uncaughtException", () => { throw 1; }).on("exit", () => console.log("never")); throw 2'];
for (const text of codes) {
  const { status, stdout } = spawnSync(process.execPath, ['-e', text]);
  console.log(status, String(stdout).trim(), text);
}
// expect: TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('x')
// expect: ERR_INVALID_ARG_TYPE
// expect: TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('')
// expect: ERR_INVALID_ARG_TYPE
// expect: taken  
