function f() {
  const [a = this.n(), b = arguments[0]] = [];
  console.log(a, b, (() => { const [c = this.n() + arguments.length] = []; return c; })());
}
f.call({ n: () => 7 }, 'x', 'y');
// expect: 7 x 9
