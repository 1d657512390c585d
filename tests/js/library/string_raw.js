// String.raw puts values between raw strings.
console.log(String.raw({ raw: ['a', 'b\\n', 'c'] }, 1, 2, 3), String.raw({ raw: 'xyz' }, 0, 1), String.raw({ raw: [] }) === '');
// expect: a1b\n2c x0y1z true
