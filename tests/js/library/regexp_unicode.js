// With u a pair of surrogates is one character.
console.log(new RegExp('^.$', 'u').test('😀'), '😀x'.match(new RegExp('.', 'u'))[0].length, new RegExp('\\u{1F600}', 'u').test('😀'), new RegExp('^[^x]$', 'u').test('😀'));
console.log(new RegExp('[😀-😂]', 'u').test('😁'), 'a😀b'.search(new RegExp('b', 'u')), new RegExp('\\ud83d\\ude00', 'u').test('😀'));
// expect: true 2 true true
// expect: true 3 true
