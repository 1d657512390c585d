const o = { v: 1, f() { return (() => (() => this.v)())(); } };
console.log(o.f());
// expect: 1
