// Arrows within a generator see its arguments and this, also after it was resumed.
function* g(a) { const f = () => (() => [...arguments].join('-') + this.x)(); yield f(); yield f(a); }
console.log([...g.call({ x: '!' }, 1, 2)].join());
// expect: 1-2!,1-2!
