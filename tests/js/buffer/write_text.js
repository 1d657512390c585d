// buf.write and the methods with an encoding in their name: how much is written, and whole characters only.
const room = (n) => Buffer.alloc(n, '.');
function show(n, ...args) {
  const b = room(n);
  console.log(b.write(...args), JSON.stringify(b.toString('latin1')));
}
show(6, 'abc');
show(6, 'abc', 1);
show(6, 'abcdef', 1, 2);
show(6, 'abcdef', 4, 6);
show(6, '6162zz', 'hex');
show(6, 'YWJj', 2, 'base64');
show(6, 'abc', 1, 2, 'latin1');
show(3, '\ud83d\ude00');
show(3, 'a\ud83d\ude00');
show(5, 'a\u20ac\u20ac');
show(5, 'abc', 'ucs2');
show(6, '');
const b = room(5);
console.log(b.utf8Write('abc', 1), b.latin1Write('\u00e9', 4), b.asciiWrite('x', 0, 0), b.hexWrite('zz'), b.base64Write('YQ'), b.ucs2Write('z', 2));
console.log(b.toString('hex'));
for (const attempt of [() => b.write(1), () => b.write('a', 99), () => b.write('a', -1), () => b.write('a', 1.5), () => b.write('a', 0, 99),
  () => b.write('a', 'xx'), () => b.write('a', 0, 'xx'), () => b.utf8Write(1), () => b.utf8Write('abc', 99)]) {
  try { console.log(attempt()); } catch (e) { console.log(e.name, e.code, e.message); }
}
// expect: 3 "abc..."
// expect: 3 ".abc.."
// expect: 2 ".ab..."
// expect: 2 "....ab"
// expect: 2 "ab...."
// expect: 3 "..abc."
// expect: 2 ".ab..."
// expect: 0 "..."
// expect: 1 "a.."
// expect: 4 "aâ¬."
// expect: 4 "a\u0000b\u0000."
// expect: 0 "......"
// expect: 3 1 0 0 1 2
// expect: 61617a00e9
// expect: TypeError ERR_INVALID_ARG_TYPE argument must be a string
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 5. Received 99
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 5. Received -1
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
// expect: RangeError ERR_OUT_OF_RANGE The value of "length" is out of range. It must be >= 0 && <= 5. Received 99
// expect: TypeError ERR_UNKNOWN_ENCODING Unknown encoding: xx
// expect: TypeError ERR_UNKNOWN_ENCODING Unknown encoding: xx
// expect: TypeError ERR_INVALID_ARG_TYPE argument must be a string
// expect: RangeError ERR_BUFFER_OUT_OF_BOUNDS "offset" is outside of buffer bounds
