// Iterators of Maps and Sets show what they still hold, and do not move.
const L = (...a) => console.log(...a);
L(new Map([[1, 2]]).entries(), new Map([[1, 2]]).keys(), new Set([1]).values(), new Set([1]).entries(), [1][Symbol.iterator](), 'ab'[Symbol.iterator]());
// expect: [Map Entries] { [ 1, 2 ] } [Map Iterator] { 1 } [Set Iterator] { 1 } [Set Entries] { [ 1, 1 ] } Object [Array Iterator] {} Object [String Iterator] {}
