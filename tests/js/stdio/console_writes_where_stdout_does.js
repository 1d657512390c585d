// A program that replaces process.stdout.write sees what console.log writes, before and after; so with stderr and warnings.
'use strict';
console.log('before');
const { write } = process.stdout;
const seen = [];
process.stdout.write = function (text, ...rest) {
  seen.push(text);
  return write.call(this, text.toUpperCase(), ...rest);
};
console.log('replaced', 1);
console.table([[1]]);
process.stdout.write = write;
console.log('restored', JSON.stringify(seen[0]), seen.length);
process.stderr.write = (text) => { console.log(`stderr: ${String(text).replace(/^\(\w+:\d+/, '(N').split('\n')[0]}`); return true; };
console.error('%s!', 'failed');
process.emitWarning('careful');
process.stdout._write = (chunk, encoding, callback) => { write.call(process.stderr, ''); callback(); };
console.log('swallowed');
delete process.stdout._write;
process.stdout.cork();
console.log('later');
require('fs').writeSync(1, 'first\n');
process.stdout.uncork();
const property = Object.getOwnPropertyDescriptor(process, 'stdout');
console.log(typeof property.get, property.set, property.enumerable, property.configurable);
try { process.stdout = 1; } catch (e) { console.log(e.name); }
// expect: before
// expect: REPLACED 1
// expect: ┌─────────┬───┐
// expect: │ (INDEX) │ 0 │
// expect: ├─────────┼───┤
// expect: │ 0       │ 1 │
// expect: └─────────┴───┘
// expect: restored "replaced 1\n" 2
// expect: stderr: failed!
// expect: first
// expect: later
// expect: function undefined true true
// expect: TypeError
// expect: stderr: (N) Warning: careful
