try { x; } catch (e) { console.log(e.name + ': ' + e.message); }
let x = 1;
// expect: ReferenceError: Cannot access 'x' before initialization
