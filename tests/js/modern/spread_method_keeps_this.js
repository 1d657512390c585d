const o = { v: 'o', f(...a) { return this.v + a.join(); } }, g = () => o;
console.log(o.f(...[1, 2]), g().f(...[3]), o['f'](...[4]));
// expect: o1,2 o3 o4
