function f(a, b,) { return a + b; } console.log(f(1, 2,), [1, 2,].length, (({ a, }) => a)({ a: 3, }));
// expect: 3 2 3
