// isInteger, isSafeInteger, isFinite, isNaN do not convert.
console.log(Number.isInteger(5.0), Number.isInteger(5.5), Number.isInteger('5'), Number.isInteger(Infinity));
console.log(Number.isSafeInteger(9007199254740991), Number.isSafeInteger(9007199254740992), Number.isFinite('1'), Number.isFinite(1), Number.isNaN('x'), Number.isNaN(NaN));
// expect: true false false false
// expect: true false false true false true
