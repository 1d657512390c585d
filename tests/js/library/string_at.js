// at counts from the end, in units.
console.log('abc'.at(-1), 'abc'.at(3), 'é😀'.at(-1).charCodeAt(0).toString(16), 'abc'.at());
// expect: c undefined de00 a
