class A { a = 1; b = this.a + 1; c; 'd e' = 4; [`f`] = () => this.a; static s = A.name + '!'; }
const a = new A(); console.log(a.a, a.b, a.c, a['d e'], a.f(), A.s, Object.keys(a).join());
// expect: 1 2 undefined 4 1 A! a,b,c,d e,f
