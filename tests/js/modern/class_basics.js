class A { constructor(x) { this.x = x; } get() { return this.x; } }
const a = new A(1); console.log(a.get(), a instanceof A, typeof A, A.name, A.length);
// expect: 1 true function A 1
