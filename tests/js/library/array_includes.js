// includes finds NaN and holes, from an index on.
console.log([1, NaN].includes(NaN), [, 1].includes(undefined), [1, 2, 3].includes(1, 1), [1, 2, 3].includes(3, -1), [].includes(1));
console.log([0].includes(-0), ['1'].includes(1), Array.prototype.includes.call({ length: 1, 0: 'x' }, 'x'));
// expect: true true false true false
// expect: true false true
