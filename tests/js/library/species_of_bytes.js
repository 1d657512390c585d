// Typed arrays and ArrayBuffers have species as well; what they give is checked.
class Bytes extends Uint8Array {}
const b = new Bytes([1, 2, 3, 4]);
console.log(b.map(x => x * 2) instanceof Bytes, b.filter(x => x > 2), b.slice(1, 3), b.subarray(2), b.subarray(2).buffer === b.buffer, Bytes.from([1]) instanceof Bytes, Bytes.of(7));
b.constructor = { [Symbol.species]: Float64Array };
console.log(b.map(x => x / 2), b.slice(0, 2));
b.constructor = { [Symbol.species]: Array };
try { b.slice(); } catch (e) { console.log(e.constructor.name); }
b.constructor = { [Symbol.species]: function () { return new Uint8Array(1); } };
try { b.map(x => x); } catch (e) { console.log(e.message); }
class Store extends ArrayBuffer {}
console.log(new Store(8).slice(2) instanceof Store, new Store(8).slice(2).byteLength, new ArrayBuffer(4).slice(-1).byteLength);
console.log(Object.getOwnPropertyNames(Object.getPrototypeOf(Int8Array).prototype).length > 25, Int8Array.name, Int8Array.length, Object.getPrototypeOf(Int8Array).name);
for (const act of [() => Uint8Array(1), () => new (Object.getPrototypeOf(Uint8Array))(), () => new Uint16Array(new ArrayBuffer(3)), () => new Uint8Array(-1), () => Uint8Array.prototype.map.call([1], x => x), () => new Uint8Array(2).set([1], 5)])
  try { act(); } catch (e) { console.log(e.constructor.name + ': ' + e.message); }
// expect: true Bytes(2) [Uint8Array] [ 3, 4 ] Bytes(2) [Uint8Array] [ 2, 3 ] Bytes(2) [Uint8Array] [ 3, 4 ] true true Bytes(1) [Uint8Array] [ 7 ]
// expect: Float64Array(4) [ 0.5, 1, 1.5, 2 ] Float64Array(2) [ 1, 2 ]
// expect: TypeError
// expect: Derived TypedArray constructor created an array which was too small
// expect: true 6 1
// expect: true Int8Array 3 TypedArray
// expect: TypeError: Constructor Uint8Array requires 'new'
// expect: TypeError: Abstract class TypedArray not directly constructable
// expect: RangeError: byte length of Uint16Array should be a multiple of 2
// expect: RangeError: Invalid typed array length: -1
// expect: TypeError: this is not a typed array.
// expect: RangeError: offset is out of bounds
