// A Set of a string has its characters, pairs of surrogates whole.
console.log(new Set('hello').size, Array.from(new Set('a😀😀')).length);
// expect: 4 2
