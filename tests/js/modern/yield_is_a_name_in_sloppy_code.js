var yield = 3;
yield = yield + 1;
function f(yield) { return yield * 2; }
console.log(yield, f(4), { yield }.yield);
// expect: 4 8 4
