// The prototypes of generators inherit from those of all iterators.
'use strict';
const { getPrototypeOf } = Object;
const iterators = getPrototypeOf(getPrototypeOf([][Symbol.iterator]()));
const asyncs = getPrototypeOf(getPrototypeOf(async function* () {}.prototype));
console.log(getPrototypeOf(getPrototypeOf(function* () {}.prototype)) === iterators);
// expect: true
console.log(typeof asyncs[Symbol.asyncIterator], getPrototypeOf(asyncs) === Object.prototype);
// expect: function true
