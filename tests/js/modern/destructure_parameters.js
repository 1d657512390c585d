function f({ a, b: [c] = [3] }, [d, e = 5] = [4]) { return [a, c, d, e].join(); } console.log(f({ a: 1 }), f({ a: 1, b: [2] }, [7, 8]));
// expect: 1,3,4,5 1,2,7,8
