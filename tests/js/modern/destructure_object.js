const { a, b: c, 'd-e': d, [`f`]: f, g = 5 } = { a: 1, b: 2, 'd-e': 3, f: 4 }; console.log(a, c, d, f, g);
// expect: 1 2 3 4 5
