// normalize takes letters apart and puts them together, in all scripts; what is no character stays.
'use strict';

function attempt(f) {
  try {
    console.log(f());
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
const codes = (text) => [...text].map((c) => c.codePointAt(0).toString(16)).join(' ');
console.log('é'.normalize('NFD').length, 'e\u0301'.normalize() === 'é', 'Ågé ñ'.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
console.log('ệ'.normalize('NFD').length, 'e\u0323\u0302'.normalize('NFC') === 'ệ', 'abc'.normalize('NFKC'), ''.normalize().length);
console.log(codes('한글'.normalize('NFD')), codes('ﬁ①Ａ㎏'.normalize('NFKC')), codes('ﬁ'.normalize('NFC')), codes('Ω'.normalize()));
console.log(codes('a\ud800e\u0301\udc00\0e\u0301'.normalize()), codes('\u0344\u{1d15e}'.normalize()));
for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
  let sum = 0;
  for (let c = 0; c < 0x10000; c += 7) {
    if (c >= 0x1a00 && c < 0x1e00) continue; // Unicode goes on there
    const made = `a${String.fromCodePoint(c)}\u0301`.normalize(form);
    for (let i = 0; i < made.length; i++) sum = (sum * 31 + made.charCodeAt(i)) % 1000000007;
  }
  console.log(form, sum);
}
attempt(() => 'a'.normalize('X'));
attempt(() => String.prototype.normalize.call(undefined));
// expect: 2 true Age n
// expect: 3 true abc 0
// expect: 1112 1161 11ab 1100 1173 11af 66 69 31 41 6b 67 fb01 3a9
// expect: 61 d800 e9 dc00 0 e9 308 301 1d157 1d165
// expect: NFC 947672077
// expect: NFD 982648785
// expect: NFKC 220307577
// expect: NFKD 929673196
// expect: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
// expect: TypeError: String.prototype.normalize called on null or undefined
