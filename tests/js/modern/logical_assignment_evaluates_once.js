let n = 0; const o = { a: null }; (n++, o)['a'] ??= 1; console.log(n, o.a);
// expect: 1 1
