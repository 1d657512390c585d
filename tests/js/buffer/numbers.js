// Every read method gives back what its write method wrote; what does not fit is an error.
const buffer = Buffer.alloc(8), samples = {
  UInt8: [0, 255], Int8: [-128, 127, -1], UInt16: [0, 65535, 258], Int16: [-32768, 32767], UInt32: [0, 4294967295, 16909060],
  Int32: [-2147483648, 2147483647], Float: [0.5, -Infinity, 1 / 3], Double: [0.1, -1e300, NaN],
};
for (const kind of Object.keys(samples)) {
  for (const order of kind.endsWith('8') ? [''] : ['LE', 'BE']) {
    for (const sample of samples[kind]) {
      buffer.fill(0);
      const end = buffer[`write${kind}${order}`](sample);
      console.log(kind + order, end, buffer.toString('hex'), buffer[`read${kind}${order}`]());
    }
  }
}
for (let size = 1; size <= 6; size++) {
  const most = 2 ** (8 * size);
  buffer.fill(0);
  console.log(size, buffer.writeUIntLE(most - 1, 0, size), buffer.readUIntLE(0, size), buffer.readIntLE(0, size));
  console.log(buffer.writeIntBE(-most / 2 + 1, 1, size), buffer.readIntBE(1, size), buffer.readUintBE(1, size), buffer.toString('hex'));
}
console.log(buffer.writeInt32LE('12.9'), buffer.readInt32LE(), buffer.writeUInt8(undefined), buffer[0], buffer.writeInt8('x', 3));
console.log(buffer.readUint16LE === buffer.readUInt16LE, buffer.writeUintBE === buffer.writeUIntBE);
console.log(Buffer.prototype.readUInt16BE.call(new Uint8Array([1, 2])));

for (const attempt of [b => b.readInt8(9), b => b.readInt8(1.5), b => b.readInt8('1'), b => b.readInt8(null), b => b.readInt32LE(5),
  b => b.readInt8(Infinity), b => b.readInt8(-1), () => Buffer.alloc(2).readInt32LE(0), () => Buffer.alloc(7).readDoubleLE(),
  b => b.readUIntBE(0, 7), b => b.readUIntBE(0), b => b.readUIntBE(), b => b.readIntLE(0, 1.5), b => b.readIntLE(4, 6),
  b => b.writeInt8(200), b => b.writeUInt8(256, 'x'), b => b.writeUInt16LE(70000, 'x'), b => b.writeUInt32LE(-1), b => b.writeInt16BE(40000),
  b => b.writeUInt32LE(2 ** 40), b => b.writeUIntBE(2 ** 24, 0, 3), b => b.writeUIntBE(2 ** 40, 0, 5), b => b.writeIntBE(2 ** 39, 0, 5),
  b => b.writeUIntBE(1), b => b.writeUIntBE(1, undefined, 2), b => b.writeDoubleLE(1, 1), b => b.writeFloatBE(1, -1)]) {
  try { console.log(attempt(buffer)); } catch (e) { console.log(e.name, e.code, e.message); }
}
// expect: UInt8 1 0000000000000000 0
// expect: UInt8 1 ff00000000000000 255
// expect: Int8 1 8000000000000000 -128
// expect: Int8 1 7f00000000000000 127
// expect: Int8 1 ff00000000000000 -1
// expect: UInt16LE 2 0000000000000000 0
// expect: UInt16LE 2 ffff000000000000 65535
// expect: UInt16LE 2 0201000000000000 258
// expect: UInt16BE 2 0000000000000000 0
// expect: UInt16BE 2 ffff000000000000 65535
// expect: UInt16BE 2 0102000000000000 258
// expect: Int16LE 2 0080000000000000 -32768
// expect: Int16LE 2 ff7f000000000000 32767
// expect: Int16BE 2 8000000000000000 -32768
// expect: Int16BE 2 7fff000000000000 32767
// expect: UInt32LE 4 0000000000000000 0
// expect: UInt32LE 4 ffffffff00000000 4294967295
// expect: UInt32LE 4 0403020100000000 16909060
// expect: UInt32BE 4 0000000000000000 0
// expect: UInt32BE 4 ffffffff00000000 4294967295
// expect: UInt32BE 4 0102030400000000 16909060
// expect: Int32LE 4 0000008000000000 -2147483648
// expect: Int32LE 4 ffffff7f00000000 2147483647
// expect: Int32BE 4 8000000000000000 -2147483648
// expect: Int32BE 4 7fffffff00000000 2147483647
// expect: FloatLE 4 0000003f00000000 0.5
// expect: FloatLE 4 000080ff00000000 -Infinity
// expect: FloatLE 4 abaaaa3e00000000 0.3333333432674408
// expect: FloatBE 4 3f00000000000000 0.5
// expect: FloatBE 4 ff80000000000000 -Infinity
// expect: FloatBE 4 3eaaaaab00000000 0.3333333432674408
// expect: DoubleLE 8 9a9999999999b93f 0.1
// expect: DoubleLE 8 9c7500883ce437fe -1e+300
// expect: DoubleLE 8 000000000000f87f NaN
// expect: DoubleBE 8 3fb999999999999a 0.1
// expect: DoubleBE 8 fe37e43c8800759c -1e+300
// expect: DoubleBE 8 7ff8000000000000 NaN
// expect: 1 1 255 -1
// expect: 2 -127 129 ff81000000000000
// expect: 2 2 65535 -1
// expect: 3 -32767 32769 ff80010000000000
// expect: 3 3 16777215 -1
// expect: 4 -8388607 8388609 ff80000100000000
// expect: 4 4 4294967295 -1
// expect: 5 -2147483647 2147483649 ff80000001000000
// expect: 5 5 1099511627775 -1
// expect: 6 -549755813887 549755813889 ff80000000010000
// expect: 6 6 281474976710655 -1
// expect: 7 -140737488355327 140737488355329 ff80000000000100
// expect: 4 12 1 0 4
// expect: true true
// expect: 258
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received 9
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be an integer. Received 1.5
// expect: TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('1')
// expect: TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received null
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 4. Received 5
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received Infinity
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 7. Received -1
// expect: RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
// expect: RangeError ERR_BUFFER_OUT_OF_BOUNDS Attempt to access memory outside buffer bounds
// expect: RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received 7
// expect: TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received undefined
// expect: RangeError ERR_OUT_OF_RANGE The value of "byteLength" is out of range. It must be an integer. Received 1.5
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 2. Received 4
// expect: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -128 and <= 127. Received 200
// expect: TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received type string ('x')
// expect: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 65535. Received 70000
// expect: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received -1
// expect: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -32768 and <= 32767. Received 40000
// expect: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 4294967295. Received 1_099_511_627_776
// expect: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and <= 16777215. Received 16777216
// expect: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 and < 2 ** 40. Received 1_099_511_627_776
// expect: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2 ** 39) and < 2 ** 39. Received 549_755_813_888
// expect: TypeError ERR_INVALID_ARG_TYPE The "byteLength" argument must be of type number. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "offset" argument must be of type number. Received undefined
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 0. Received 1
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 4. Received -1
