// Copies are deep; primitives are themselves.
var o = { a: [1, { b: 2 }], d: new Date(5), u: undefined, n: null };
var c = structuredClone(o);
console.log(JSON.stringify(c), c !== o, c.a !== o.a, c.d instanceof Date, c.d.getTime(), 'u' in c);
console.log(structuredClone('x'), structuredClone(NaN), structuredClone(null));
// expect: {"a":[1,{"b":2}],"d":"1970-01-01T00:00:00.005Z","n":null} true true true 5 true
// expect: x NaN null
