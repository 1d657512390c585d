var v = 'outer';
function f() {
  const before = v;
  { let v = 'inner'; console.log(v); }
  return before + v;
}
console.log(f());
// expect: inner
// expect: outerouter
