const own = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function* () { yield 'x'; yield 'y'; };
const [a, b] = [1, 2];
Array.prototype[Symbol.iterator] = own;
console.log(a, b);
// expect: x y
