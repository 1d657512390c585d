// Names and lengths of the newer methods.
['at', 'concat', 'copyWithin', 'entries', 'fill', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flat', 'flatMap', 'includes',
 'keys', 'toReversed', 'toSorted', 'toSpliced', 'values', 'with'].forEach(function (n) {
  var d = Object.getOwnPropertyDescriptor(Array.prototype, n);
  console.log(n, d.value.name, d.value.length, d.enumerable);
});
console.log(Array.from.length, Array.of.length, Array.of.name);
// expect: at at 1 false
// expect: concat concat 1 false
// expect: copyWithin copyWithin 2 false
// expect: entries entries 0 false
// expect: fill fill 1 false
// expect: find find 1 false
// expect: findIndex findIndex 1 false
// expect: findLast findLast 1 false
// expect: findLastIndex findLastIndex 1 false
// expect: flat flat 0 false
// expect: flatMap flatMap 1 false
// expect: includes includes 1 false
// expect: keys keys 0 false
// expect: toReversed toReversed 0 false
// expect: toSorted toSorted 1 false
// expect: toSpliced toSpliced 2 false
// expect: values values 0 false
// expect: with with 2 false
// expect: 1 0 of
