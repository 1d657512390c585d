// Classes, what they extend, their statics, and what is made of them.
const L = (...a) => console.log(...a);
class A { constructor() { this.x = 1; } get y() { return 1; } static s = 1; #p = 2; }
class B extends A { [Symbol.toStringTag] = 'tagged'; }
class C { get [Symbol.toStringTag]() { return 'Cee'; } }
L(A, B, new A(), new B(), new C(), class {}, class extends A {}, class D extends null {}, { A });
L({ f() {}, g: class X {}, h: Symbol('q'), i: 123456789012, j: -0, k: [[[[1]]]], l: { a: { b: { c: {} } } } });
// expect: [class A] { s: 1 } [class B extends A] A { x: 1 } B { x: 1, [Symbol(Symbol.toStringTag)]: 'tagged' } C [Cee] {} [class (anonymous)] [class (anonymous) extends A] [class D] { A: [class A] { s: 1 } }
// expect: {
// expect:   f: [Function: f],
// expect:   g: [class X],
// expect:   h: Symbol(q),
// expect:   i: 123456789012,
// expect:   j: -0,
// expect:   k: [ [ [Array] ] ],
// expect:   l: { a: { b: [Object] } }
// expect: }
