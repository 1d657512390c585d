const { a = 1, b = a + 1 } = {}; const [x = 1, y = x * 10] = []; console.log(a, b, x, y);
// expect: 1 2 1 10
