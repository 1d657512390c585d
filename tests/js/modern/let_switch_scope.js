function f(n) { switch (n) { case 0: let x = 'zero'; return x; case 1: x = 1; return x; } }
console.log(f(0));
try { f(1); } catch (e) { console.log(e.message); }
// expect: zero
// expect: Cannot access 'x' before initialization
