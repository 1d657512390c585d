console.log(Number('\u00A0\u2003\uFEFF1\u2029'), Number(' \n '), Number('0b11'), Number('0O17'), Number('0x'), Number('-0x10'), Number('+'), Number('.'), Number('5.'), Number('.5'));
console.log(parseInt('\u20281'), parseInt('0x1f', 16), parseInt('11', 4294967298), parseInt('11', Infinity), parseInt('9', 1), parseInt('-0x1f'));
console.log(parseFloat('\u00A01.5x'), parseFloat('+'), parseFloat('-.5e'), parseFloat('.'), parseFloat('-Infinityx'), parseFloat('1e+'));
console.log(Object.is(Math.round(-0.5), -0), Object.is(Math.round(-0.2), -0), Math.round(0.49999999999999994), Math.round(-1.5), Math.round(2.5), Math.round(4503599627370497), Math.round(-Infinity));
var seen = [];
function say(n) { return { valueOf: function () { seen.push(n); return n; } }; }
console.log(Math.max(say(NaN), say(1)), Math.min(say(2), say(NaN), say(0)), seen.join());
console.log(Object.is(Math.max(-0, 0), 0), Object.is(Math.min(0, -0), -0), Math.max(), Math.min());
console.log((-0).toExponential(1), (-0).toPrecision(2), (-0).toFixed(1), (0).toPrecision(1));
console.log([Number, String, Date, Math.max, Math.min, parseInt, String.fromCharCode, ''.concat, Function.prototype].map((f) => f.length).join());
// expect: 1 0 3 15 NaN NaN NaN NaN 5 0.5
// expect: 1 31 3 11 NaN -31
// expect: 1.5 NaN -0.5 NaN -Infinity 1
// expect: true true 0 -1 3 4503599627370497 -Infinity
// expect: NaN NaN NaN,1,2,NaN,0
// expect: true true -Infinity Infinity
// expect: 0.0e+0 0.0 0.0 0
// expect: 1,1,7,2,2,2,1,1,0
