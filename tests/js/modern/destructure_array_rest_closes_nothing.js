function* g() { try { yield 1; yield 2; } finally { console.log('end'); } }
const o = {};
[o.a, ...o.rest] = g();
console.log(o.a, o.rest.join());
// expect: end
// expect: 1 2
