const base = { hi() { return 'base ' + this.n; } };
const o = { __proto__: base, n: 1, hi() { return super.hi() + '!'; } };
const p = Object.setPrototypeOf({ n: 2, hi() { return super.hi() + '?'; } }, base);
console.log(o.hi(), p.hi());
// expect: base 1! base 2?
