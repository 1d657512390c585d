// What the engine can do it does, with the same methods.
console.log('a-b'.replace(/-/, '+'), 'a1'.match(/\d/)[0], 'a,b'.split(/,/).length, 'ab'.search(/b/), /a/.test('a'), /(a)/.exec('ba').index, String(/a\/b/gi), 'x'.match('x').index, 'abc'.search('c'));
console.log(/a/.sticky, /a/.unicode, /a/.dotAll, /a/g.flags, Object.prototype.toString.call(/a/));
// expect: a+b 1 2 1 true 1 /a\/b/gi 0 2
// expect: false false false g [object RegExp]
