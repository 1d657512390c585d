const label = /^\[((?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999})\](x)?/u;
console.log(label.exec('[a \\] b]x').slice(0, 3), label.test('[' + 'a'.repeat(999) + ']'), label.test('[' + 'a'.repeat(1000) + ']'));
console.log(/^(a)(?:[^\u{1F600}b]c|d){40,500}(e)\2$/u.exec('a' + 'd'.repeat(60) + 'ee').slice(1));
console.log(/^(?:[a-z\p{L}]{2}){100,300}$/u.test('ab'.repeat(150)));
// expect: [ '[a \\] b]x', 'a \\] b', 'x' ] true false
// expect: [ 'a', 'e' ]
// expect: true
