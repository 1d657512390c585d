const f = (...a) => a.join('-'); console.log(f(...[1, 2], 3, ...'ab'), Math.max(...[1, 5, 3]));
// expect: 1-2-3-a-b 5
