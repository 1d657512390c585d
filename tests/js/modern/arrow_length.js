console.log(((a, b) => 1).length, ((a, b = 1, c) => 1).length, ((...r) => 1).length, (({ a }, b) => 1).length);
// expect: 2 1 0 2
