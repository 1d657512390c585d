// `let`, `const` and `class` of a script stay for the scripts after it, and are no properties of the global object.
const vm = require('vm');
function attempt(text) {
  try { console.log(vm.runInThisContext(text)); } catch (e) { console.log(e.name + ': ' + e.message); }
}
attempt('let a = 1; const b = 2; class C { x() { return a; } } var v = 3; function f() { return a++; } a');
attempt('f(); [a, b, v, new C().x()].join()');
attempt('typeof globalThis.a + typeof globalThis.C + typeof globalThis.v');
attempt('b = 3');
attempt('let a = 3');
attempt('var a = 3');
attempt('let v = 3');
attempt('zz; let zz = 3');
attempt('this === globalThis');
attempt('delete globalThis.v');
attempt('"use strict"; const fs = []; for (let i = 0; i < 3; i++) fs.push(() => i); fs.map((g) => g()).join()');
attempt('function tag(s) { return s.raw.join("|"); } tag`a${1}b`');
attempt('let = ;');
console.log(new vm.Script('a + 1').runInThisContext(), typeof a);
// expect: 1
// expect: 2,2,3,2
// expect: undefinedundefinednumber
// expect: TypeError: Assignment to constant variable.
// expect: SyntaxError: Identifier 'a' has already been declared
// expect: SyntaxError: Identifier 'a' has already been declared
// expect: SyntaxError: Identifier 'v' has already been declared
// expect: ReferenceError: Cannot access 'zz' before initialization
// expect: true
// expect: false
// expect: 0,1,2
// expect: a|b
// expect: SyntaxError: Unexpected token ';'
// expect: 3 number
