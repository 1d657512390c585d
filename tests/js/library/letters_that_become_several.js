console.log('straße ŉ ǰ ﬃ ﬓ ᾳ ᾷ ᾀᾈ ᾠ ΐ'.toUpperCase(), 'ﬁx'.toLocaleUpperCase());
console.log('İ'.toLowerCase().length, 'ΑΣ ΑΣΑ Σ Α.Σ ΑΣ. ΑΣ\u0301Α'.toLowerCase(), 'A\u00ADΣ'.toLocaleLowerCase());
console.log('\u{10400}'.toLowerCase() === '\u{10428}', '\uD83D\uDE00a\0'.toUpperCase().length, '\uD800é'.toUpperCase() === '\uD800É');
for (const v of [null, undefined]) try { String.prototype.toUpperCase.call(v); } catch (e) { console.log(e.message); }
console.log(String.prototype.toLowerCase.call(true), 'ABC xyz 123'.toLowerCase(), 'ABC xyz 123'.toUpperCase());
// expect: STRASSE ʼN J̌ FFI ՄՆ ΑΙ Α͂Ι ἈΙἈΙ ὨΙ Ϊ́ FIX
// expect: 2 ας ασα σ α.ς ας. ασ́α a­ς
// expect: true 4 true
// expect: String.prototype.toUpperCase called on null or undefined
// expect: String.prototype.toUpperCase called on null or undefined
// expect: true abc xyz 123 ABC XYZ 123
