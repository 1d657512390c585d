for (const { a, b: [c] } of [{ a: 1, b: [2] }, { a: 3, b: [4] }]) console.log(a, c);
// expect: 1 2
// expect: 3 4
