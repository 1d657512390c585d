// The value of a script is that of its last statement that has one; a declaration has none.
'use strict';
const vm = require('vm');
for (const text of ['let a1 = 1', 'const { b1, ...c1 } = { b1: 1 }, [d1] = [2]', 'let e1', 'class F1 {}', 'const g1 = () => 1, h1 = class {}'])
  console.log(vm.runInThisContext(text));
console.log(vm.runInThisContext('let i1 = 5; i1'));
console.log((0, eval)('let j1 = 6'));
// expect: undefined
// expect: undefined
// expect: undefined
// expect: undefined
// expect: undefined
// expect: 5
// expect: undefined
