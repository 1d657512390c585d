// A group that took no part matches the empty text.
console.log(new RegExp('(?<a>a)?\\1b', 's').exec('b')[0], new RegExp('\\1(a)', 's').exec('a')[0], new RegExp('(a)\\1', 's').test('aa'), new RegExp('(?:(a)|b)\\1', 's').exec('b')[0]);
// expect: b a true b
