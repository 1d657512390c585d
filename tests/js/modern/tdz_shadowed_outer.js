let x = 'outer';
{ try { console.log(x); } catch (e) { console.log(e.message); } let x = 'inner'; }
// expect: Cannot access 'x' before initialization
