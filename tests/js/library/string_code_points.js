// codePointAt and fromCodePoint.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
console.log('😀a'.codePointAt(0), '😀a'.codePointAt(1), '😀a'.codePointAt(2), 'x'.codePointAt(5), '\ud83d'.codePointAt(0));
console.log(String.fromCodePoint(97, 0x1F600, 0x10FFFF).length, String.fromCodePoint(0xD83D, 0xDE00) === '😀', String.fromCodePoint().length);
attempt(function () { return String.fromCodePoint(-1); });
attempt(function () { return String.fromCodePoint(1.5); });
attempt(function () { return String.fromCodePoint(0x110000); });
// expect: 128512 56832 97 undefined 55357
// expect: 5 true 0
// expect: RangeError: Invalid code point -1
// expect: RangeError: Invalid code point 1.5
// expect: RangeError: Invalid code point 1114112
