// With s a dot is any character.
console.log(new RegExp('a.b', 's').test('a\nb'), new RegExp('a.b').test('a\nb'), new RegExp('a.b', 's').dotAll, new RegExp('^.$', 'u').test('\u2028'));
// expect: true false true false
