// Getters and setters; objects without a prototype, or with a strange one.
const L = (...a) => console.log(...a);
class A { constructor() { this.x = 1; } get y() { return 1; } static s = 1; #p = 2; }
L({ get a() { return 1; }, set a(v) {}, get b() { return 2; }, set c(v) {} });
L(Object.create(null), Object.create({}), Object.create(A.prototype), Object.create(null, { x: { value: 1, enumerable: true } }));
// expect: { a: [Getter/Setter], b: [Getter], c: [Setter] }
// expect: [Object: null prototype] {} {} A {} [Object: null prototype] { x: 1 }
