function* g() { try { yield 1; yield 2; yield 3; } finally { console.log('closed'); } }
const [, b = Math.min(), ] = g();
console.log(b);
const [c = Math.min(), , ] = g();
console.log(c);
// expect: closed
// expect: 2
// expect: closed
// expect: 1
