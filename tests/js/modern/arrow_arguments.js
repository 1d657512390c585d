function f() { return (() => arguments[0] + arguments.length)('x'); }
console.log(f('a', 'b'));
// expect: a2
