let n = 0; const f = () => (n++, { g: { h: () => 'h' } }); console.log(f()?.g?.h(), n);
// expect: h 1
