const [a, , b = 3, ...r] = [1, 2, undefined, 4, 5]; console.log(a, b, r.join());
// expect: 1 3 4,5
