const a = { b: { c: 1, f() { return this.c; } } }, n = null;
console.log(a?.b?.c, n?.b.c.d, a.x?.y, a?.b.f(), a.b?.f?.(), a.g?.(), n?.[0], a?.['b']['c']);
// expect: 1 undefined undefined 1 1 undefined undefined 1
