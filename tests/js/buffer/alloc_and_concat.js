// Buffers of a size, filled or not; several as one.
console.log(Buffer.alloc(3), Buffer.alloc(1.5), Buffer.alloc(5, 'abc'), Buffer.alloc(4, 257), Buffer.alloc(5, ''));
console.log(Buffer.alloc(5, '616263', 'hex'), Buffer.alloc(3, '\u00e9', 'latin1'), Buffer.alloc(3, Buffer.from([1, 2])));
console.log(Buffer.allocUnsafe(9).length, Buffer.allocUnsafeSlow(9).buffer.byteLength, Buffer.poolSize);
const [a, b] = [Buffer.from('one'), Buffer.from('two')];
console.log(a.buffer === b.buffer, a.buffer.byteLength, b.byteOffset - a.byteOffset, Buffer.from('x'.repeat(4096)).byteOffset);
console.log(Buffer.concat([a, b]).toString(), Buffer.concat([a, b], 4).toString(), Buffer.concat([a], 5), Buffer.concat([]));
console.log(Buffer.concat([new Uint8Array([1, 2]), a]));
for (const attempt of [() => Buffer.alloc(-1), () => Buffer.alloc('1'), () => Buffer.allocUnsafe(NaN), () => Buffer.alloc(2 ** 33),
  () => Buffer.alloc(3, 'a', 'nope'), () => Buffer.alloc(3, 'a', 5), () => Buffer.alloc(3, new Uint8Array(0)), () => Buffer.alloc(3, 'zz', 'hex'),
  () => Buffer.concat(5), () => Buffer.concat([a, 5]), () => Buffer.concat([a], -1), () => Buffer.concat([a], '1'),
  () => Buffer.concat([null])]) {
  try { console.log(attempt()); } catch (e) { console.log(e.name, e.code, e.message); }
}
// expect: <Buffer 00 00 00> <Buffer 00> <Buffer 61 62 63 61 62> <Buffer 01 01 01 01> <Buffer 00 00 00 00 00>
// expect: <Buffer 61 62 63 61 62> <Buffer e9 e9 e9> <Buffer 01 02 01>
// expect: 9 9 8192
// expect: true 8192 8 0
// expect: onetwo onet <Buffer 6f 6e 65 00 00> <Buffer >
// expect: <Buffer 01 02 6f 6e 65>
// expect: RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('1')
// expect: RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received NaN
// expect: RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received 8_589_934_592
// expect: TypeError ERR_UNKNOWN_ENCODING Unknown encoding: nope
// expect: TypeError ERR_INVALID_ARG_TYPE The "encoding" argument must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received Uint8Array(0) []
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'value' is invalid. Received 'zz'
// expect: TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of Array. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "list[1]" argument must be an instance of Buffer or Uint8Array. Received type number (5)
// expect: RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0 && <= 4294967296. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "length" argument must be of type number. Received type string ('1')
// expect: TypeError undefined Cannot read properties of null (reading 'length')
