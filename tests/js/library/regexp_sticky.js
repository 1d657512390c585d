// Sticky matches at lastIndex only.
var r = new RegExp('foo', 'y');
console.log(r.test('foofoo'), r.lastIndex, r.test('foofoo'), r.lastIndex, r.test('foofoo'), r.lastIndex);
r.lastIndex = 1;
console.log(r.exec(' foo').index, r.exec('xfoo'), r.lastIndex);
console.log('aab'.replace(new RegExp('a', 'gy'), 'x'), 'baa'.replace(new RegExp('a', 'gy'), 'x'), 'xa'.search(new RegExp('a', 'y')));
// expect: true 3 true 6 false 0
// expect: 1 null 0
// expect: xxb baa -1
