// The methods work on anything with a length, up to 2 ** 53 - 1.
const like = { length: 3, 0: 'a', 2: 'c' }, A = Array.prototype;
console.log(A.map.call(like, x => x + x), A.join.call(like, '-'), A.indexOf.call(like, 'c'), A.filter.call(like, Boolean), A.slice.call('abc', 1), A.at.call(like, -1));
console.log(A.push.call(like, 'd', 'e'), like.length, A.pop.call(like), A.shift.call(like), A.unshift.call(like, 'x'), A.reverse.call(like));
console.log(A.splice.call(like, 1, 1, 'y', 'z'), like, A.concat.call(1, 2).length, A.includes.call('abc', 'b'), A.fill.call({ length: 2 }, 0));
const far = { length: 2 ** 53 - 1, [2 ** 53 - 2]: 'last', [2 ** 53 - 3]: 'before' };
console.log(A.at.call(far, -1), A.lastIndexOf.call(far, 'last'), A.slice.call(far, -2), A.findLast.call(far, x => x === 'before'), A.pop.call(far), far.length);
console.log(A.indexOf.call(far, 'before', -1), A.copyWithin.call({ length: 3, 0: 1, 1: 2 }, 1, 0), A.splice.call(far, 2 ** 53 - 3, 1), far.length);
for (const act of [() => A.push.call({ length: 2 ** 53 - 1 }, 1), () => A.map.call({ length: 2 ** 32 }, x => x), () => A.forEach.call(null), () => [].reduce((a, b) => a), () => [1].map(5), () => A.concat.call(null)])
  try { act(); } catch (e) { console.log(e.constructor.name + ': ' + e.message); }
// expect: [ 'aa', <1 empty item>, 'cc' ] a--c 2 [ 'a', 'c' ] [ 'b', 'c' ] c
// expect: 5 5 e a 4 { '0': 'd', '1': 'c', '3': 'x', length: 4 }
// expect: [ 'c' ] { '0': 'd', '1': 'y', '2': 'z', '4': 'x', length: 5 } 2 true { '0': 0, '1': 0, length: 2 }
// expect: last 9007199254740990 [ 'before', 'last' ] before last 9007199254740990
// expect: 9007199254740989 { '0': 1, '1': 1, '2': 2, length: 3 } [ 'before' ] 9007199254740989
// expect: TypeError: Pushing 1 elements on an array-like of length 9007199254740991 is disallowed, as the total surpasses 2**53-1
// expect: RangeError: Invalid array length
// expect: TypeError: Array.prototype.forEach called on null or undefined
// expect: TypeError: Reduce of empty array with no initial value
// expect: TypeError: 5 is not a function
// expect: TypeError: Array.prototype.concat called on null or undefined
