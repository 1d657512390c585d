// Array.of makes an array of its arguments.
console.log(JSON.stringify(Array.of(7)), Array.of(1, 2).length, Array.of().length);
// expect: [7] 2 0
