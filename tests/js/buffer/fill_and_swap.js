// fill with numbers, text and bytes; the bytes of numbers turned round.
const fresh = () => Buffer.from('abcdef');
function show(...args) {
  try { console.log(fresh().fill(...args)); } catch (e) { console.log(e.name, e.code, e.message); }
}
show(300.7);
show('xy');
show('ab', 1, 4);
show('\u00e9', 'latin1');
show('abcd', 0, 6, 'base64');
show('a', 2, 'latin1');
show('a', 0, 4, 'ucs2');
show(Buffer.from([1, 2]), 1);
show('');
show(null);
show({ valueOf: () => 7 }, 3);
show(0, 5, 2);
show('a', 0, 99);
show(1, -1);
show(1, 2.5);
show(1, '2');
show('zz', 'hex');
show('a', 'nope');
show('a', 0, 1, 5);
const self = fresh();
console.log(self.fill(self.subarray(1, 3)).toString(), self.fill(1) === self);
const eight = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]);
console.log(eight.swap16(), eight.swap32(), eight.swap64());
for (const method of ['swap16', 'swap32', 'swap64']) {
  try { Buffer.alloc(3)[method](); } catch (e) { console.log(e.name, e.code, e.message); }
}
// expect: <Buffer 2c 2c 2c 2c 2c 2c>
// expect: <Buffer 78 79 78 79 78 79>
// expect: <Buffer 61 61 62 61 65 66>
// expect: <Buffer e9 e9 e9 e9 e9 e9>
// expect: <Buffer 69 b7 1d 69 b7 1d>
// expect: <Buffer 61 62 61 61 61 61>
// expect: <Buffer 61 00 61 00 65 66>
// expect: <Buffer 61 01 02 01 02 01>
// expect: <Buffer 00 00 00 00 00 00>
// expect: <Buffer 00 00 00 00 00 00>
// expect: <Buffer 61 62 63 07 07 07>
// expect: <Buffer 61 62 63 64 65 66>
// expect: RangeError ERR_OUT_OF_RANGE The value of "end" is out of range. It must be >= 0 && <= 6. Received 99
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 4294967296. Received -1
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 2.5
// expect: TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('2')
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received 'zz'
// expect: TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
// expect: TypeError ERR_INVALID_ARG_TYPE The "encoding" argument must be of type string. Received type number (5)
// expect: bcbcbc true
// expect: <Buffer 06 05 08 07 02 01 04 03> <Buffer 06 05 08 07 02 01 04 03> <Buffer 06 05 08 07 02 01 04 03>
// expect: RangeError ERR_INVALID_BUFFER_SIZE Buffer size must be a multiple of 16-bits
// expect: RangeError ERR_INVALID_BUFFER_SIZE Buffer size must be a multiple of 32-bits
// expect: RangeError ERR_INVALID_BUFFER_SIZE Buffer size must be a multiple of 64-bits
