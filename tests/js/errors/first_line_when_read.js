// The first line of error.stack is made when the stack is first read; then it stays.
const first = (error) => String(error.stack).split('\n')[0];
const changed = (Class, change) => {
  const error = new Class('a');
  change(error);
  return error;
};
console.log(first(changed(Error, (e) => { e.message = 'b'; })), '|', first(changed(TypeError, (e) => { e.name = 'Foo'; })));
class Named extends Error { constructor(message) { super(message); this.name = 'AName'; } }
class Getter extends Error { get name() { return 'BName'; } }
class Later extends Error {}
Later.prototype.name = 'CName';
console.log([Named, Getter, Later].map((Class) => first(new Class('x'))).join(' | '));
function Old(message) { Error.captureStackTrace(this, Old); this.message = message; this.name = 'Old'; }
Old.prototype = Object.create(Error.prototype);
console.log(first(new Old('x')));
const plain = { name: 'N', message: 'M' };
Error.captureStackTrace(plain);
plain.name = 'Z';
console.log(first(plain), Object.keys(plain));
console.log(first(changed(Error, (e) => { e.stack; e.name = 'Late'; })));
try { null.x; } catch (error) { error.message = 'changed'; console.log(first(error)); }
console.log(Object.getOwnPropertyNames(new Error('x')), Object.getOwnPropertyNames(new RangeError('x', { cause: 1 })));
console.log(changed(Error, (e) => { e.stack = 'mine'; e.name = 'Z'; }).stack, changed(Error, (e) => { delete e.stack; e.stack = 'own'; }).stack);
console.log(first(Object.freeze(changed(Error, (e) => { e.name = 'Frozen'; }))));
console.log(changed(Error, (e) => { Object.defineProperty(e, 'stack', { value: 5 }); }).stack);
for (let i = 0, all = []; i < 3; i++) {
  all.push(new Error('n' + i));
  for (let k = 0; k < 40000; k++) all.push({ k });
  console.log(first(all[0]), 'stack' in all[0]);
}
console.log(require('util').inspect(Object.assign(new TypeError('n'), { name: 'Other' })).split('\n')[0]);
// expect: Error: b | Foo: a
// expect: AName: x | BName: x | CName: x
// expect: Old: x
// expect: Z: M [ 'name', 'message' ]
// expect: Error: a
// expect: TypeError: changed
// expect: [ 'stack', 'message' ] [ 'stack', 'message', 'cause' ]
// expect: mine own
// expect: Frozen: a
// expect: 5
// expect: Error: n0 true
// expect: Error: n0 true
// expect: Error: n0 true
// expect: Other: n
