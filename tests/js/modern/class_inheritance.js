class A { constructor(n) { this.n = n; } hi() { return 'A' + this.n; } }
class B extends A { hi() { return super.hi() + 'B'; } }
class C extends B { constructor() { super(7); } hi() { return super.hi() + 'C'; } }
const c = new C(); console.log(c.hi(), c instanceof A, Object.getPrototypeOf(C) === B);
// expect: A7BC true true
