const { a, ['b']: b, ...r } = { a: 1, b: 2, c: 3, d: 4 }; console.log(JSON.stringify(r));
// expect: {"c":3,"d":4}
