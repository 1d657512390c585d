// A character that comes in two chunks is given when it is whole.
const { StringDecoder } = require('string_decoder');
function show(encoding, ...chunks) {
  const decoder = new StringDecoder(encoding);
  const parts = chunks.map((chunk) => JSON.stringify(decoder.write(Buffer.from(chunk))) + decoder.lastNeed + decoder.lastTotal);
  console.log(encoding, parts.join(' '), JSON.stringify(decoder.end()), decoder.lastNeed);
}
show('utf8', [0x61, 0xe2], [0x82], [0xac, 0x62]);
show('utf8', [0xf0], [0x9f], [0x98], [0x80], []);
show('utf8', [0xe2, 0x82], [0x61]);
show('utf8', [0xf0, 0x9f, 0x98]);
show('utf8', [0x80], [0xc3, 0xa9, 0xff], [0xe0, 0x80], [0x80]);
show('utf16le', [0x61], [0x00, 0x3d, 0xd8], [0x00, 0xde]);
show('ucs2', [0x3d], [0xd8], [0x00, 0xde], [0x41]);
show('base64', [1], [2, 3, 4], [5, 6, 7, 8]);
show('base64url', [0xfb, 0xff], [0xfe, 0xff]);
show('hex', [1, 2], [3]);
show('latin1', [0xe9], [0x80]);
show('ascii', [0xe9, 0x41]);

const decoder = new StringDecoder('UTF-8');
console.log(decoder.write('as it is'), decoder.end(Buffer.from([0xc3])) === '\ufffd', decoder.write(new Uint16Array([0xa9c3])));
decoder.write(Buffer.from([0xe2, 0x82]));
console.log(decoder.lastChar, decoder.text(Buffer.from([0x41, 0x42]), 1), decoder.lastNeed);
console.log(new StringDecoder().encoding, new StringDecoder('BINARY').encoding, new StringDecoder(null).encoding, decoder);
console.log(Object.keys(StringDecoder.prototype).join());
for (const attempt of [() => new StringDecoder('nope'), () => new StringDecoder(5), () => decoder.write(5), () => decoder.end({})]) {
  try { attempt(); } catch (e) { console.log(e.name, e.code, e.message); }
}
// expect: utf8 "a"23 ""13 "€b"00 "" 0
// expect: utf8 ""34 ""24 ""14 "😀"00 ""00 "" 0
// expect: utf8 ""13 "�a"00 "" 0
// expect: utf8 ""14 "�" 0
// expect: utf8 "�"00 "é�"00 ""13 "���"00 "" 0
// expect: utf16le ""12 "a"24 "😀"00 "" 0
// expect: ucs2 ""12 "\ud83d"00 "\ude00"00 ""12 "" 0
// expect: base64 ""23 "AQID"23 "BAUG"13 "Bwg=" 0
// expect: base64url ""13 "-__-"23 "_w" 0
// expect: hex "0102"00 "03"00 "" 0
// expect: latin1 "é"00 ""00 "" 0
// expect: ascii "iA"00 "" 0
// expect: as it is true é
// expect: <Buffer e2 82 00 00> B 0
// expect: utf8 latin1 utf8 StringDecoder {
// expect:   encoding: 'utf8',
// expect:   [Symbol(kNativeDecoder)]: <Buffer e2 82 00 00 00 00 01>
// expect: }
// expect: write,end,text,lastChar,lastNeed,lastTotal
// expect: TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
// expect: TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 5
// expect: TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of Buffer, TypedArray, or DataView. Received an instance of Object
