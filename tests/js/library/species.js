// Symbol.species is `this`.
console.log([Map, Set, Array, RegExp, ArrayBuffer, Promise].map(function (C) { return C[Symbol.species] === C; }).join());
// expect: true,true,true,true,true,true
