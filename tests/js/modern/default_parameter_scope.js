const x = 'outer';
function f(a = x) { const x = 'inner'; return a + x; }
console.log(f());
// expect: outerinner
