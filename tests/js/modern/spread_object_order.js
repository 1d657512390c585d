const o = { n: 1 }; const p = { ...o, m: o.n = 5 }; console.log(p.n, p.m, o.n);
// expect: 1 5 5
