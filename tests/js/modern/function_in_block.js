{ function f() { return 'f'; } console.log(f()); }
if (true) { function g() { return 'g'; } }
console.log(typeof f, g());
// expect: f
// expect: function g
