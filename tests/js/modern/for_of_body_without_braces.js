let s = 0; for (const x of [1, 2, 3]) if (x > 1) s += x; console.log(s);
// expect: 5
