try { z = 1; } catch (e) { console.log(e.message); }
let z; console.log(z);
// expect: Cannot access 'z' before initialization
// expect: undefined
