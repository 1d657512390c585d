// Typed arrays and their buffers are copied.
var a = new Uint8Array([1, 2, 3]), c = structuredClone({ a: a, b: a.buffer });
c.a[0] = 9;
console.log(a[0], c.a.length, c.a instanceof Uint8Array, c.a.buffer === c.b, new Uint8Array(c.b)[0]);
// expect: 1 3 true true 9
