try { typeof x; } catch (e) { console.log(e.message); }
let x = 1; console.log(typeof x, typeof nothing);
// expect: Cannot access 'x' before initialization
// expect: number undefined
