// logarithms, hyperbolics, cbrt, hypot.
console.log(Math.log2(8), Math.log10(1000), Math.cbrt(27), Math.cbrt(-8), Math.log1p(0), Math.expm1(0));
console.log(Math.sinh(0), Math.cosh(0), Math.tanh(Infinity), Math.asinh(0), Math.acosh(1), Math.atanh(0), Math.acosh(0.5));
console.log(Math.hypot(3, 4), Math.hypot(), Math.hypot(NaN, Infinity), Math.hypot(1, 2, 2), Math.hypot(-5));
console.log(Math.hypot.length, Math.imul.length, Math.trunc.name, Object.prototype.toString.call(Math));
// expect: 3 3 3 -2 0 0
// expect: 0 1 1 0 0 0 NaN
// expect: 5 0 Infinity 3 5
// expect: 2 2 trunc [object Math]
