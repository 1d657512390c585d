// Symbol.isConcatSpreadable decides what concat takes apart.
var like = { length: 2, 0: 'a', 1: 'b' }, whole = [1, 2];
like[Symbol.isConcatSpreadable] = true;
whole[Symbol.isConcatSpreadable] = false;
console.log([0].concat(like).join(), [0].concat(whole).length, [0].concat({ length: 1 }).length);
console.log([1, , 3].concat([, 5]).length, 1 in [1, , 3].concat([]), [].concat(1, [2], [[3]]).length);
// expect: 0,a,b 2 2
// expect: 5 false 3
