// A derived constructor whose last statement has no semicolon, on one line.
class A {}
class B extends A { constructor() { super(); this.b = {} } }
class C extends A { constructor() { super() } }
class D extends A { constructor(x) { super(); if (x) { this.x = x } } }
console.log(new B(), new C(), new D(1), new D());
// expect: B { b: {} } C {} D { x: 1 } D {}
