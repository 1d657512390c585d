let n = 0; const x = null; x?.a[n++].b(n++); console.log(n);
// expect: 0
