'use strict';
{ console.log(f()); function f() { return 1; } const x = () => 2; }
console.log(typeof f);
// expect: 1
// expect: undefined
