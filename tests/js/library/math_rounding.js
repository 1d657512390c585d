// sign, trunc, fround, clz32, imul.
console.log(Math.sign(-3), Math.sign(NaN), 1 / Math.sign(-0), Math.trunc(-4.7), 1 / Math.trunc(-0.5), Math.trunc('7.8'));
console.log(Math.fround(5.5), Math.fround(5.05), Math.clz32(1), Math.clz32(0), Math.clz32(-1), Math.imul(0xffffffff, 5), Math.imul(2, 4));
// expect: -1 NaN -Infinity -4 -Infinity 7
// expect: 5.5 5.050000190734863 31 32 0 -5 8
