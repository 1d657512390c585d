// at counts from the end.
console.log([1, 2, 3].at(-1), [1, 2, 3].at(0), [1].at(5), [1].at(-2), [1, 2].at('1'), [1, 2].at(NaN));
// expect: 3 1 undefined undefined 2 1
