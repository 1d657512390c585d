// Without u a pattern with surrogates sees the halves.
var astral = new RegExp('[\\ud800-\\udbff][\\udc00-\\udfff]', 'g');
console.log('a😀b😁'.match(astral).length, 'a😀b'.replace(astral, '_'), 'x😀'.search(new RegExp('[\\udc00-\\udfff]')));
console.log(new RegExp('^[\\ud83d]').test('😀'), new RegExp('\\ud83d').exec('😀')[0].length, new RegExp('^😀$').test('😀'));
// expect: 2 a_b 2
// expect: true 1 true
