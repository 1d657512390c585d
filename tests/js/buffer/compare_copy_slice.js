// Order, copies, and views of the same bytes.
const a = Buffer.from('abc'), b = Buffer.from('abd');
console.log(Buffer.compare(a, b), Buffer.compare(b, a), a.compare(Buffer.from('abc')), a.compare(Buffer.from('ab')), a.equals(new Uint8Array([97, 98, 99])));
console.log([b, a, Buffer.from('')].sort(Buffer.compare).join());
console.log(a.compare(b, 0, 2, 0, 2), a.compare(b, 2, 3, 2, 3), a.compare(b, 3), a.compare(b, 0, 0, 3), a.compare(b, 0, 1, 3), a.compare(b, 9));
const target = Buffer.alloc(4, '.');
console.log(a.copy(target, 1), target.toString(), a.copy(target, 3), a.copy(target, 0, 1, 2), target.toString(), a.copy(target, 9), a.copy(target, 0, 2, 1));
const long = Buffer.from('0123456789');
console.log(long.copy(long, 2, 0, 5), long.toString());
console.log(a.slice(1).toString(), a.slice(-2, -1).toString(), a.slice(2, 1).length, a.slice('1', 2.9).toString(), a.subarray(1).buffer === a.buffer);
a.subarray(1)[0] = 66;
console.log(a.toString(), a.parent === a.buffer, a.offset === a.byteOffset, a.map((x) => x + 1) instanceof Buffer, a.filter((x) => x > 70));
for (const attempt of [() => Buffer.compare(1, a), () => a.compare('x'), () => a.compare(b, -1), () => a.compare(b, 0, 100), () => a.compare(b, '0'),
  () => a.copy(1), () => a.copy(b, -1), () => a.copy(b, 0, -1), () => a.copy(b, 0, 99), () => a.copy(b, 0, 0, -1), () => a.equals('abc')]) {
  try { console.log(attempt()); } catch (e) { console.log(e.name, e.code, e.message); }
}
// expect: -1 1 0 1 true
// expect: ,abc,abd
// expect: 0 -1 1 0 -1 1
// expect: 3 .abc 1 1 baba 0 0
// expect: 5 0101234789
// expect: bc b 0 b true
// expect: aBc true true true <Buffer 61 63>
// expect: TypeError ERR_INVALID_ARG_TYPE The "buf1" argument must be an instance of Buffer or Uint8Array. Received type number (1)
// expect: TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received type string ('x')
// expect: RangeError ERR_OUT_OF_RANGE The value of "targetStart" is out of range. It must be >= 0 && <= 4294967296. Received -1
// expect: RangeError ERR_OUT_OF_RANGE The value of "targetEnd" is out of range. It must be >= 0 && <= 3. Received 100
// expect: TypeError ERR_INVALID_ARG_TYPE The "targetStart" argument must be of type number. Received type string ('0')
// expect: TypeError ERR_INVALID_ARG_TYPE The "target" argument must be an instance of Buffer or Uint8Array. Received type number (1)
// expect: RangeError ERR_OUT_OF_RANGE The value of "targetStart" is out of range. It must be >= 0. Received -1
// expect: RangeError ERR_OUT_OF_RANGE The value of "sourceStart" is out of range. It must be >= 0 && <= 3. Received -1
// expect: RangeError ERR_OUT_OF_RANGE The value of "sourceStart" is out of range. It must be >= 0 && <= 3. Received 99
// expect: RangeError ERR_OUT_OF_RANGE The value of "sourceEnd" is out of range. It must be >= 0. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "otherBuffer" argument must be an instance of Buffer or Uint8Array. Received type string ('abc')
