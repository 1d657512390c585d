class A { f() { A = 1; } } try { new A().f(); } catch (e) { console.log(e.message); }
let B = class {}; B = 2; console.log(B);
// expect: Assignment to constant variable.
// expect: 2
