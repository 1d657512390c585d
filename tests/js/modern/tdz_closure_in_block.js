{ const f = () => v; try { f(); } catch (e) { console.log(e.message); } const v = 1; console.log(f()); }
// expect: Cannot access 'v' before initialization
// expect: 1
