// Lengths and offsets out of range.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
attempt(function () { return new Uint8Array(-1); });
attempt(function () { return new Uint16Array(new ArrayBuffer(3)); });
attempt(function () { return new Uint16Array(new ArrayBuffer(4), 1); });
attempt(function () { return new Uint8Array(new ArrayBuffer(4), 9); });
attempt(function () { return new Uint8Array(new ArrayBuffer(4), 1, 5); });
attempt(function () { return Uint8Array(3); });
attempt(function () { return new (Object.getPrototypeOf(Uint8Array))(); });
attempt(function () { return new ArrayBuffer(-1); });
// expect: RangeError: Invalid typed array length: -1
// expect: RangeError: byte length of Uint16Array should be a multiple of 2
// expect: RangeError: start offset of Uint16Array should be a multiple of 2
// expect: RangeError: Start offset 9 is outside the bounds of the buffer
// expect: RangeError: Invalid typed array length: 5
// expect: TypeError: Constructor Uint8Array requires 'new'
// expect: TypeError: Abstract class TypedArray not directly constructable
// expect: RangeError: Invalid array buffer length
