let a; const src = { a: 1 }; console.log(({ a } = src) === src, a);
// expect: true 1
