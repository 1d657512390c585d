// What require('buffer') has beside Buffer: questions about bytes, transcode, base64 of strings, limits.
const buffer = require('buffer'), { isUtf8, isAscii, transcode, SlowBuffer, kMaxLength, constants } = buffer;
console.log(Object.keys(buffer).join(), buffer.Buffer === Buffer, kMaxLength === constants.MAX_LENGTH);
console.log(isUtf8(Buffer.from('\u20ac')), isUtf8(Buffer.from([0xe2, 0x82])), isAscii(Buffer.from('abc')), isAscii(new Uint8Array([200])), isUtf8(new ArrayBuffer(2)));
for (const [hex, from, to] of [['c3a9e282acf09f9880', 'utf8', 'latin1'], ['c3a9e282acf09f9880', 'utf8', 'ascii'], ['c3a9e282ac', 'utf-8', 'ucs2'],
  ['3dd800de6100', 'ucs2', 'utf8'], ['e980', 'latin1', 'utf8'], ['e961', 'ascii', 'utf8'], ['ff61', 'utf8', 'binary'], ['', 'x', 'y'],
  ['00d8', 'ucs2', 'utf8'], ['61', 'hex', 'utf8'], ['61', 'utf8', 'base64']]) {
  try { console.log(hex, from, to, transcode(Buffer.from(hex, 'hex'), from, to)); } catch (e) { console.log(e.code, e.errno, e.message); }
}
console.log(btoa('\u00ffa'), btoa(null), btoa(''), atob('YQ=='), atob(' Y Q '), atob('YWI='), JSON.stringify(atob('')));
for (const text of ['YQ=', 'Y', 'YWI==', 'Y=Q', 'ab-c', 'a\u00e9']) {
  try { console.log(atob(text)); } catch (e) { console.log(e.name, e.code, e.message); }
}
buffer.INSPECT_MAX_BYTES = 2;
console.log(Buffer.from('abc'), Buffer.from('ab'), buffer.INSPECT_MAX_BYTES, new SlowBuffer(2).length);
for (const attempt of [() => btoa('\u1234'), () => btoa(), () => atob(), () => isUtf8('a'), () => transcode('a'), () => SlowBuffer('3'),
  () => { buffer.INSPECT_MAX_BYTES = -1; }]) {
  try { attempt(); } catch (e) { console.log(e.name, e.code, e.message); }
}
// expect: Buffer,SlowBuffer,transcode,isUtf8,isAscii,kMaxLength,kStringMaxLength,btoa,atob,constants,INSPECT_MAX_BYTES,Blob,resolveObjectURL,File true true
// expect: true false true false true
// expect: c3a9e282acf09f9880 utf8 latin1 <Buffer e9 3f 3f>
// expect: c3a9e282acf09f9880 utf8 ascii <Buffer 3f 3f 3f>
// expect: c3a9e282ac utf-8 ucs2 <Buffer e9 00 ac 20>
// expect: 3dd800de6100 ucs2 utf8 <Buffer f0 9f 98 80 61>
// expect: e980 latin1 utf8 <Buffer c3 a9 c2 80>
// expect: e961 ascii utf8 <Buffer ef bf bd 61>
// expect: ff61 utf8 binary <Buffer 3f 61>
// expect:  x y <Buffer >
// expect: U_INVALID_CHAR_FOUND 10 Unable to transcode Buffer [U_INVALID_CHAR_FOUND]
// expect: U_ILLEGAL_ARGUMENT_ERROR 1 Unable to transcode Buffer [U_ILLEGAL_ARGUMENT_ERROR]
// expect: U_ILLEGAL_ARGUMENT_ERROR 1 Unable to transcode Buffer [U_ILLEGAL_ARGUMENT_ERROR]
// expect: /2E= bnVsbA==  a a ab ""
// expect: InvalidCharacterError 5 Invalid character
// expect: InvalidCharacterError 5 The string to be decoded is not correctly encoded.
// expect: InvalidCharacterError 5 Invalid character
// expect: InvalidCharacterError 5 Invalid character
// expect: InvalidCharacterError 5 Invalid character
// expect: InvalidCharacterError 5 Invalid character
// expect: <Buffer 61 62 ... 1 more byte> <Buffer 61 62> 2 2
// expect: InvalidCharacterError 5 Invalid character
// expect: TypeError ERR_MISSING_ARGS The "input" argument must be specified
// expect: TypeError ERR_MISSING_ARGS The "input" argument must be specified
// expect: TypeError ERR_INVALID_ARG_TYPE The "input" argument must be an instance of ArrayBuffer, Buffer, or TypedArray. Received type string ('a')
// expect: TypeError ERR_INVALID_ARG_TYPE The "source" argument must be an instance of Buffer or Uint8Array. Received type string ('a')
// expect: TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('3')
// expect: RangeError ERR_OUT_OF_RANGE The value of "INSPECT_MAX_BYTES" is out of range. It must be >= 0. Received -1
