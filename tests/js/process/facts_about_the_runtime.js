// What process says of itself; what cannot be changed stays.
'use strict';
const { spawnSync } = require('child_process');
const type = (name) => `${name}:${typeof process[name]}`;
console.log(['argv0', 'debugPort', 'features', 'config', 'release', 'report', 'allowedNodeEnvironmentFlags', 'title'].map(type).join());
console.log(process.release.name, process.domain, process.sourceMapsEnabled, process.permission);
for (const name of ['version', 'versions', 'arch', 'platform', 'pid', 'release', 'features', 'config']) {
  try { process[name] = 1; console.log(`${name} was changed`); } catch (e) { console.log(name, e.name); }
}
process.ppid = 1;
console.log(Object.isFrozen(process.config), Object.keys(process.config).join(), Object.prototype.toString.call(process));
const flags = process.allowedNodeEnvironmentFlags;
console.log(flags instanceof Set, flags.has('--no_warnings'), flags.has('no-warnings'), flags.has('--stack-trace-limit=5'),
  flags.has('--nonsense'), flags.has(1), flags.delete('--no-warnings'), flags.has('--no-warnings'), flags.constructor.name);
process.title = 'other';
console.log(process.title);
process.title = 12;
console.log(process.title);
console.log(String(spawnSync(process.execPath, ['-p', 'process.argv0'], { argv0: 'zero' }).stdout).trim());
console.log(String(spawnSync(process.execPath, ['-e', 'process._rawDebug("%s-%d", "raw", 1)']).stderr).trim());
console.log(spawnSync(process.execPath, ['-e', 'process.abort()']).signal);
console.log(process.openStdin() === process.stdin, process.moduleLoadList.every((name) => typeof name === 'string'));
// expect: argv0:string,debugPort:number,features:object,config:object,release:object,report:object,allowedNodeEnvironmentFlags:object,title:string
// expect: node null false undefined
// expect: version TypeError
// expect: versions TypeError
// expect: arch TypeError
// expect: platform TypeError
// expect: pid TypeError
// expect: release TypeError
// expect: features TypeError
// expect: config TypeError
// expect: true target_defaults,variables [object process]
// expect: true true true true false false false true NodeEnvironmentFlagsSet
// expect: other
// expect: 12
// expect: zero
// expect: raw-1
// expect: SIGABRT
// expect: true true
