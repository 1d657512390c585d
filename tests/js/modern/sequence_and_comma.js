let a = (1, 2), b; for (let i = 0, j = 9; i < j; i++, j--) b = [i, j]; console.log(a, b.join());
// expect: 2 4,5
