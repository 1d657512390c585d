const o = { m(a, b = 2) { return a + b; }, 'x y'() { return 'xy'; }, 3() { return 'three'; }, get g() { return 'g'; }, set g(v) { this.s = v; }, get() { return 'get'; } };
o.g = 1; console.log(o.m(1), o['x y'](), o[3](), o.g, o.s, o.get());
// expect: 3 xy three g 1 get
