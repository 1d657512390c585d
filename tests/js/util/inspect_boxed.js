// Boxed primitives, with properties of their own.
const L = (...a) => console.log(...a);
L(Object(1), Object('str'), Object(true), Object(-0), Object.assign(Object('ab'), { q: 1 }), Object.assign(Object(5), { q: 1 }));
// expect: [Number: 1] [String: 'str'] [Boolean: true] [Number: -0] [String: 'ab'] { q: 1 } [Number: 5] { q: 1 }
