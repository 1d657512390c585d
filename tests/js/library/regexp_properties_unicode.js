// Unicode properties.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
console.log('aéß1٣ Ω'.match(new RegExp('\\p{L}', 'gu')).join(''), 'aéß1٣ Ω'.match(new RegExp('\\p{Nd}', 'gu')).length, 'aΩ'.match(new RegExp('\\p{Script=Greek}', 'u'))[0]);
console.log('aB'.match(new RegExp('\\p{Uppercase_Letter}', 'u'))[0], 'aB1'.replace(new RegExp('\\P{Letter}', 'gu'), '-'), new RegExp('^\\p{Lu}', 'u').test('a'), new RegExp('\\p{Alphabetic}', 'u').test('é'));
attempt(function () { return new RegExp('\\p{Nope}', 'u').test(''); });
// expect: aéßΩ 2 Ω
// expect: B aB- false true
// expect: SyntaxError: Invalid regular expression: /\p{Nope}/u: Invalid property name
