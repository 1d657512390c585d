for (let i = 0; i < 2; i++) { try { x; } catch (e) { console.log(e.message); } let x = i; console.log(x); }
// expect: Cannot access 'x' before initialization
// expect: 0
// expect: Cannot access 'x' before initialization
// expect: 1
