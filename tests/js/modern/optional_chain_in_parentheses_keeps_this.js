const a = { n: 3, b() { return this.n; }, c: { n: 4, d() { return this.n; } } };
console.log((a?.b)(), (a?.c.d)(), (a.c?.d)(), (a?.c)?.d());
console.log((a?.['b'])(), (a.b)(), (a)?.b());
// expect: 3 4 4 4
// expect: 3 3 3
