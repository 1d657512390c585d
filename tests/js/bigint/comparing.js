// A BigInt compares with numbers and texts by what they are worth; === wants a BigInt.
'use strict';

console.log(1n < 2, 2n > 1n, 1n == 1, 1n === 1n, 1n == '1', '1' == 1n, 1n == true, 0n == false, 1n === 1);
console.log(2n > '1', 1n < NaN, 1n > NaN, 1n == 1.5, 10n > 9.5, 10n < Infinity, Object(1n) == 1n, 1n == 'x', 1n < 'x');
console.log(9007199254740993n > 9007199254740992, 9007199254740993n == 9007199254740992, 2n ** 1024n > Number.MAX_VALUE);
console.log(Object.is(1n, 1n), [1n].includes(1n), [1n].indexOf(1), new Set([1n, 1n, 2n ** 64n + 1n, 1]).size);
console.log(new Map([[2n ** 70n, 'a']]).get(2n ** 70n), [3n, 1n, 2, 10n].sort(), [3n, 1n, 2, 10n].sort((a, b) => (a < b ? -1 : 1)));
// expect: true true true true true true true true false
// expect: true false false false true true true false false
// expect: true false true
// expect: true true -1 3
// expect: a [ 1n, 10n, 2, 3n ] [ 1n, 2, 3n, 10n ]
