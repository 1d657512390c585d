// normalize takes Latin letters apart and puts them together.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
console.log('é'.normalize('NFD').length, 'e\u0301'.normalize() === 'é', 'Ågé ñ'.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), 'ệ'.normalize('NFD').length, 'e\u0323\u0302'.normalize('NFC') === 'ệ', 'abc'.normalize('NFKC'));
attempt(function () { return 'a'.normalize('X'); });
// expect: 2 true Age n 3 true abc
// expect: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
