const { a: { b: [c, { d }] }, e: [f] = [9] } = { a: { b: [1, { d: 2 }] } }; console.log(c, d, f);
// expect: 1 2 9
