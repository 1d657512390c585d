// Typed arrays are iterable.
console.log(JSON.stringify(Array.from(new Uint8Array([5, 6]))), JSON.stringify(Array.from(new Uint8Array([5]).entries())), Array.from(new Int8Array(2).keys()).join());
// expect: [5,6] [[0,5]] 0,1
