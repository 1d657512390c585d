// Typed arrays are made of lengths, arrays, iterables, buffers and each other.
console.log(new Uint8Array(3).join(), new Int16Array([1, -2]).join(), new Float32Array(new Set([1.5])).join(), new Uint8Array({ length: 2, 0: 7 }).join());
var b = new ArrayBuffer(8);
console.log(new Uint16Array(b).length, new Uint16Array(b, 2).length, new Uint16Array(b, 2, 1).byteOffset, new Uint8Array(new Float64Array([258.9]))[0]);
// expect: 0,0,0 1,-2 1.5 7,0
// expect: 4 3 2 2
