const r = /a/y; r.lastIndex = 1; console.log(r.test('ba'), r.lastIndex, r.test('ba'));
// expect: true 2 false
