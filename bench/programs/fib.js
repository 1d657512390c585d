// fib(27): 832,000 calls.
var start = process.hrtime(), d;
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
fib(27);
d = process.hrtime(start);
console.log(d[0] * 1e3 + d[1] / 1e6);
