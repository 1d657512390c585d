function f(a = 1, b = a + 1, c = b * 2) { return [a, b, c].join(); }
console.log(f(), f(5), f(undefined, 9), f(null));
// expect: 1,2,4 5,6,12 1,9,18 ,1,2
