// Numbers of any kind, in both orders.
var d = new DataView(new ArrayBuffer(16), 2);
d.setUint16(0, 0x1234);
console.log(d.getUint8(0).toString(16), d.getUint16(0, true).toString(16), d.byteLength, d.byteOffset);
d.setFloat64(4, Math.PI, true);
console.log(d.getFloat64(4, true), d.getInt8(11), d.getInt32(4));
d.setFloat32(4, 1.5);
console.log(d.getFloat32(4), d.getUint8(4));
d.setInt16(0, -2);
console.log(d.getInt16(0), d.getUint16(0), Object.prototype.toString.call(d));
// expect: 12 3412 14 2
// expect: 3.141592653589793 64 405619796
// expect: 1.5 63
// expect: -2 65534 [object DataView]
