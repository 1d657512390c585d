function f(a, g = () => this.v + a) { return g(); }
console.log(f.call({ v: 2 }, 3));
// expect: 5
