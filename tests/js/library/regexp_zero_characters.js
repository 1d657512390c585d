// Zero characters in texts and patterns.
console.log(new RegExp('a\\0b', 's').test('a\0b'), 'x\0y\0z'.split(new RegExp('\\0', 's')).length, new RegExp('y', 's').exec('x\0y').index, new RegExp('(?<n>.)y', 's').exec('x\0y')[1] === '\0');
// expect: true 3 2 true
