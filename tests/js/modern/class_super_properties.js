class A { get v() { return this.w; } static s() { return 'As'; } } class B extends A { w = 3; get v() { return super.v + 1; } static s() { return super.s() + 'B'; } k() { return super['v']; } }
const b = new B(); console.log(b.v, B.s(), b.k());
// expect: 4 AsB 3
