function f() { return u; }
console.log('before');
const u = undefined; console.log(f());
// expect: before
// expect: undefined
