const o = { v: 5, t(s) { return this.v + s[0]; } }; console.log(o.t`x`);
// expect: 5x
