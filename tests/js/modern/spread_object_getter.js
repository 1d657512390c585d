let n = 0; const o = { get g() { return ++n; } }; const p = { ...o }; console.log(p.g, p.g, n);
// expect: 1 1 1
