// Buffer.from: strings, arrays, typed arrays, ArrayBuffers, and objects that stand for one of them.
console.log(Buffer.from('h\u00e9'), Buffer.from('68c3a9', 'hex'), Buffer.from('\u00e9', 'latin1'), Buffer.from(''));
console.log(Buffer.from([1.9, -1.5, 'x', null, , true, 300]), Buffer.from(new Uint16Array([1, 300])));
const source = Buffer.from('abc'), copy = Buffer.from(source);
copy[0] = 65;
console.log(source.toString(), copy.toString());

const bytes = new ArrayBuffer(4), whole = Buffer.from(bytes), part = Buffer.from(bytes, 1, 2);
part[0] = 7;
console.log(whole, part, part.buffer === bytes, part.byteOffset, Buffer.from(bytes, '2'), Buffer.from(bytes, 1.7, 1.2));

console.log(Buffer.from({ length: 3, 0: 1, 1: 300, 2: '7' }), Buffer.from({ length: '3' }));
console.log(Buffer.from(JSON.parse(JSON.stringify(source))), Buffer.from(new String('hi')));
console.log(Buffer.from({ [Symbol.toPrimitive]: () => 'prim' }).toString(), Buffer.from({ valueOf: () => [1, 2] }));
console.log(Buffer.of(1, 257, '3'), Buffer.copyBytesFrom(new Uint16Array([1, 2, 3]), 1, 1));

for (const wrong of [5, null, undefined, {}, true, () => 1, Symbol('s'), Object(5)]) {
  try { Buffer.from(wrong); } catch (e) { console.log(e.name, e.code, e.message.slice(-40)); }
}
for (const attempt of [() => Buffer.from('a', 'foo'), () => Buffer.from(bytes, 5), () => Buffer.from(bytes, 1, 5),
  () => Buffer.from(bytes, -1), () => Buffer.copyBytesFrom([1]), () => Buffer.copyBytesFrom(source, -1)]) {
  try { attempt(); } catch (e) { console.log(e.name, e.code, e.message); }
}
// expect: <Buffer 68 c3 a9> <Buffer 68 c3 a9> <Buffer e9> <Buffer >
// expect: <Buffer 01 ff 00 00 00 01 2c> <Buffer 01 2c>
// expect: abc Abc
// expect: <Buffer 00 07 00 00> <Buffer 07 00> true 1 <Buffer 00 00> <Buffer 07>
// expect: <Buffer 01 2c 07> <Buffer >
// expect: <Buffer 61 62 63> <Buffer 68 69>
// expect: prim <Buffer 01 02>
// expect: <Buffer 01 01 03> <Buffer 02 00>
// expect: TypeError ERR_INVALID_ARG_TYPE ay-like Object. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE y or an Array-like Object. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE an Array-like Object. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE e Object. Received an instance of Object
// expect: TypeError ERR_INVALID_ARG_TYPE ike Object. Received type boolean (true)
// expect: TypeError ERR_INVALID_ARG_TYPE an Array-like Object. Received function 
// expect: TypeError ERR_INVALID_ARG_TYPE Object. Received type symbol (Symbol(s))
// expect: TypeError ERR_INVALID_ARG_TYPE e Object. Received an instance of Number
// expect: TypeError ERR_UNKNOWN_ENCODING Unknown encoding: foo
// expect: RangeError ERR_BUFFER_OUT_OF_BOUNDS "offset" is outside of buffer bounds
// expect: RangeError ERR_BUFFER_OUT_OF_BOUNDS "length" is outside of buffer bounds
// expect: RangeError undefined Start offset -1 is outside the bounds of the buffer
// expect: TypeError ERR_INVALID_ARG_TYPE The "view" argument must be an instance of TypedArray. Received an instance of Array
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
