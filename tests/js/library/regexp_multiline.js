// ^ and $ with m know all line ends.
console.log('a\nb\r\nc\u2028d'.match(new RegExp('^[a-z]$', 'gms')).join(), new RegExp('a$', 's').test('a\n'), new RegExp('^b', 's').test('a\nb'));
// expect: a,b,c,d false false
