console.log('\u{10000}' < '\uFFFF', '\u{10000}' > '\uD7FF', '\uE000' > '\u{1F600}', '\u{1F600}' < '\u{1F601}');
console.log(['\uFFFF', '\u{10000}', 'a', '', '\uD83D', '\u{1F600}', '\uE000'].sort().map((s) => s.length + (s && s.codePointAt(0).toString(16))).join(' '));
console.log('a' < 'b', 'a' < 'aa', '' < 'a', 'b' > 'a', 'é' > 'z', 'a' <= 'a');
// expect: true true true true
// expect: 0 161 210000 1d83d 21f600 1e000 1ffff
// expect: true true true true true true
