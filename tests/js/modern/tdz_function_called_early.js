function f() { return y; }
try { f(); } catch (e) { console.log(e.message); }
let y = 2; console.log(f());
// expect: Cannot access 'y' before initialization
// expect: 2
