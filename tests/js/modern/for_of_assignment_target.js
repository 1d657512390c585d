const o = {}; for (o.x of [1, 2]); let y; for (y of [3]) ; console.log(o.x, y);
// expect: 2 3
