// A Uint8Array with a prototype of its own; how it is shown; which methods there are.
const b = Buffer.from('abc');
console.log(b instanceof Uint8Array, b instanceof Buffer, Object.getPrototypeOf(Buffer) === Uint8Array, Buffer.isBuffer(new Uint8Array(1)));
console.log(Buffer.isBuffer(Object.create(Buffer.prototype)), Buffer.isBuffer(), b.constructor === Buffer, Buffer.name, Buffer.length);
console.log(Object.keys(b), [...b], [...b.entries()][1], JSON.stringify(b));
b.note = 'x';
console.log(b, [Buffer.alloc(51)], Buffer.alloc(0), b.inspect());
const names = (object) => Object.getOwnPropertyNames(object).sort().map((name) => {
  const { value, enumerable } = Object.getOwnPropertyDescriptor(object, name);
  return name + (typeof value === 'function' ? `/${value.length}` : '') + (enumerable ? '' : ' (hidden)');
}).join(' ');
console.log(names(Buffer.prototype));
console.log(names(Buffer));
let listed = 0;
for (const key in b) listed += b[key] === undefined ? 0 : 1;
console.log(listed);
// expect: true true true false
// expect: true false true Buffer 3
// expect: [ '0', '1', '2' ] [ 97, 98, 99 ] [ 1, 98 ] {"type":"Buffer","data":[97,98,99]}
// expect: <Buffer 61 62 63, note: 'x'> [
// expect:   <Buffer 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ... 1 more byte>
// expect: ] <Buffer > <Buffer 61 62 63>
// expect: asciiSlice/0 asciiWrite/0 base64Slice/0 base64Write/0 base64urlSlice/0 base64urlWrite/0 compare/5 constructor/3 (hidden) copy/4 equals/1 fill/4 hexSlice/0 hexWrite/0 includes/3 indexOf/3 inspect/2 lastIndexOf/3 latin1Slice/0 latin1Write/0 offset parent readBigInt64BE/0 readBigInt64LE/0 readBigUInt64BE/0 readBigUInt64LE/0 readBigUint64BE/0 readBigUint64LE/0 readDoubleBE/0 readDoubleLE/0 readFloatBE/0 readFloatLE/0 readInt16BE/0 readInt16LE/0 readInt32BE/0 readInt32LE/0 readInt8/0 readIntBE/2 readIntLE/2 readUInt16BE/0 readUInt16LE/0 readUInt32BE/0 readUInt32LE/0 readUInt8/0 readUIntBE/2 readUIntLE/2 readUint16BE/0 readUint16LE/0 readUint32BE/0 readUint32LE/0 readUint8/0 readUintBE/2 readUintLE/2 slice/2 subarray/2 swap16/0 swap32/0 swap64/0 toJSON/0 toLocaleString/3 toString/3 ucs2Slice/0 ucs2Write/0 utf8Slice/0 utf8Write/0 write/4 writeBigInt64BE/1 writeBigInt64LE/1 writeBigUInt64BE/1 writeBigUInt64LE/1 writeBigUint64BE/1 writeBigUint64LE/1 writeDoubleBE/1 writeDoubleLE/1 writeFloatBE/1 writeFloatLE/1 writeInt16BE/1 writeInt16LE/1 writeInt32BE/1 writeInt32LE/1 writeInt8/1 writeIntBE/3 writeIntLE/3 writeUInt16BE/1 writeUInt16LE/1 writeUInt32BE/1 writeUInt32LE/1 writeUInt8/1 writeUIntBE/3 writeUIntLE/3 writeUint16BE/1 writeUint16LE/1 writeUint32BE/1 writeUint32LE/1 writeUint8/1 writeUintBE/3 writeUintLE/3
// expect: alloc/3 allocUnsafe/1 allocUnsafeSlow/1 byteLength/2 compare/2 concat/2 copyBytesFrom/3 from/3 isBuffer/1 isEncoding/1 length (hidden) name (hidden) of/0 poolSize prototype (hidden)
// expect: 99
