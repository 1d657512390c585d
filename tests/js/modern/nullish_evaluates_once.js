let n = 0; const f = () => (n++, null); console.log(f() ?? 'd', n);
// expect: d 1
