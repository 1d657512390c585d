// Text to bytes and back in every encoding, and what each makes of what it cannot have.
const texts = ['', 'plain', 'h\u00e9 \u20ac \ud83d\ude00', '\ud83d x \ude00', 'a\0b', '68zz69', 'YQ==Yg', 'a-_b+/ \nc=', '\u0131\u1234'];
const encodings = ['utf8', 'ucs2', 'latin1', 'ascii', 'hex', 'base64', 'base64url'];
for (const text of texts) {
  for (const encoding of encodings) {
    const bytes = Buffer.from(text, encoding);
    console.log(JSON.stringify(text), encoding, bytes.toString('hex'), Buffer.byteLength(text, encoding));
  }
}
for (const list of [[0, 127, 128, 255], [0xe9, 0x80, 0xe2, 0x82, 0xac], [0xed, 0xa0, 0x80, 0xf4, 0x90, 0x80, 0x80], [0x3d, 0xd8, 0, 0xde, 0, 0xdc]]) {
  for (const encoding of encodings) console.log(encoding, JSON.stringify(Buffer.from(list).toString(encoding)));
}
const names = ['UTF-8', 'Ucs-2', 'utf16LE', 'BINARY', 'Base64Url', 'utf', '', null];
console.log(names.map(Buffer.isEncoding));
console.log(Buffer.byteLength('x', 'nope'), Buffer.byteLength(new Uint16Array(3)), Buffer.byteLength(new ArrayBuffer(5)));

const b = Buffer.from('abcdef');
console.log(b.toString('utf8', 2, 4), b.toString('utf8', -3, 2.9), b.toString('hex', 4, 2), b.toString(undefined, 4), b.toLocaleString('hex'));
console.log(b.utf8Slice(1, 3), b.hexSlice(4), b.latin1Slice(4, 2), b.asciiSlice(), b.base64Slice(), b.base64urlSlice(1), b.ucs2Slice(0, 4));
for (const attempt of [() => b.toString('xx'), () => b.toString(null), () => Buffer.alloc(0).toString('xx'), () => b.utf8Slice(5, 99),
  () => b.hexSlice(-1), () => Buffer.byteLength(1), () => Buffer.prototype.toString.call({ length: 1 })]) {
  try { console.log(attempt()); } catch (e) { console.log(e.name, e.code); }
}
// expect: "" utf8  0
// expect: "" ucs2  0
// expect: "" latin1  0
// expect: "" ascii  0
// expect: "" hex  0
// expect: "" base64  0
// expect: "" base64url  0
// expect: "plain" utf8 706c61696e 5
// expect: "plain" ucs2 70006c00610069006e00 10
// expect: "plain" latin1 706c61696e 5
// expect: "plain" ascii 706c61696e 5
// expect: "plain" hex  2
// expect: "plain" base64 a656a2 3
// expect: "plain" base64url a656a2 3
// expect: "hé € 😀" utf8 68c3a920e282ac20f09f9880 12
// expect: "hé € 😀" ucs2 6800e9002000ac2020003dd800de 14
// expect: "hé € 😀" latin1 68e920ac203d00 7
// expect: "hé € 😀" ascii 68e920ac203d00 7
// expect: "hé € 😀" hex  3
// expect: "hé € 😀" base64  5
// expect: "hé € 😀" base64url  5
// expect: "\ud83d x \ude00" utf8 efbfbd207820efbfbd 9
// expect: "\ud83d x \ude00" ucs2 3dd820007800200000de 10
// expect: "\ud83d x \ude00" latin1 3d20782000 5
// expect: "\ud83d x \ude00" ascii 3d20782000 5
// expect: "\ud83d x \ude00" hex  2
// expect: "\ud83d x \ude00" base64  3
// expect: "\ud83d x \ude00" base64url  3
// expect: "a\u0000b" utf8 610062 3
// expect: "a\u0000b" ucs2 610000006200 6
// expect: "a\u0000b" latin1 610062 3
// expect: "a\u0000b" ascii 610062 3
// expect: "a\u0000b" hex  1
// expect: "a\u0000b" base64 69 2
// expect: "a\u0000b" base64url 69 2
// expect: "68zz69" utf8 36387a7a3639 6
// expect: "68zz69" ucs2 360038007a007a0036003900 12
// expect: "68zz69" latin1 36387a7a3639 6
// expect: "68zz69" ascii 36387a7a3639 6
// expect: "68zz69" hex 68 3
// expect: "68zz69" base64 ebccf3eb 4
// expect: "68zz69" base64url ebccf3eb 4
// expect: "YQ==Yg" utf8 59513d3d5967 6
// expect: "YQ==Yg" ucs2 590051003d003d0059006700 12
// expect: "YQ==Yg" latin1 59513d3d5967 6
// expect: "YQ==Yg" ascii 59513d3d5967 6
// expect: "YQ==Yg" hex  3
// expect: "YQ==Yg" base64 61 4
// expect: "YQ==Yg" base64url 61 4
// expect: "a-_b+/ \nc=" utf8 612d5f622b2f200a633d 10
// expect: "a-_b+/ \nc=" ucs2 61002d005f0062002b002f0020000a0063003d00 20
// expect: "a-_b+/ \nc=" latin1 612d5f622b2f200a633d 10
// expect: "a-_b+/ \nc=" ascii 612d5f622b2f200a633d 10
// expect: "a-_b+/ \nc=" hex  5
// expect: "a-_b+/ \nc=" base64 6befdbfbf7 6
// expect: "a-_b+/ \nc=" base64url 6befdbfbf7 6
// expect: "ıሴ" utf8 c4b1e188b4 5
// expect: "ıሴ" ucs2 31013412 4
// expect: "ıሴ" latin1 3134 2
// expect: "ıሴ" ascii 3134 2
// expect: "ıሴ" hex 14 1
// expect: "ıሴ" base64 d7 1
// expect: "ıሴ" base64url d7 1
// expect: utf8 "\u0000��"
// expect: ucs2 "缀ﾀ"
// expect: latin1 "\u0000ÿ"
// expect: ascii "\u0000\u0000"
// expect: hex "007f80ff"
// expect: base64 "AH+A/w=="
// expect: base64url "AH-A_w"
// expect: utf8 "�€"
// expect: ucs2 "胩苢"
// expect: latin1 "éâ¬"
// expect: ascii "i\u0000b\u0002,"
// expect: hex "e980e282ac"
// expect: base64 "6YDigqw="
// expect: base64url "6YDigqw"
// expect: utf8 "�������"
// expect: ucs2 "ꃭ肐"
// expect: latin1 "í ô"
// expect: ascii "m \u0000t\u0010\u0000\u0000"
// expect: hex "eda080f4908080"
// expect: base64 "7aCA9JCAgA=="
// expect: base64url "7aCA9JCAgA"
// expect: utf8 "=�\u0000�\u0000�"
// expect: ucs2 "😀\udc00"
// expect: latin1 "=Ø\u0000Þ\u0000Ü"
// expect: ascii "=X\u0000^\u0000\\"
// expect: hex "3dd800de00dc"
// expect: base64 "PdgA3gDc"
// expect: base64url "PdgA3gDc"
// expect: [
// expect:   true,  true,
// expect:   true,  true,
// expect:   true,  false,
// expect:   false, false
// expect: ]
// expect: 1 6 5
// expect: cd ab  ef 616263646566
// expect: bc 6566  abcdef YWJjZGVm YmNkZWY 扡摣
// expect: TypeError ERR_UNKNOWN_ENCODING
// expect: TypeError ERR_UNKNOWN_ENCODING
// expect:
// expect: RangeError ERR_OUT_OF_RANGE
// expect: RangeError ERR_OUT_OF_RANGE
// expect: TypeError ERR_INVALID_ARG_TYPE
// expect: TypeError undefined
