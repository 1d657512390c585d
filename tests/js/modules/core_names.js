// Core modules have a name with and without "node:", and are one object.
console.log(require('node:events') === require('events'), require('node:path') === require('path'));
console.log(require.resolve('node:fs'), require.resolve('fs'));
console.log(require('process') === process, require('console') === console);
console.log(require('timers').setTimeout === setTimeout, require('buffer').Buffer === Buffer);
try { require('node:nonsense'); } catch (e) { console.log(e.code, e.message); }
// expect: true true
// expect: node:fs fs
// expect: true true
// expect: true true
// expect: ERR_UNKNOWN_BUILTIN_MODULE No such built-in module: node:nonsense
