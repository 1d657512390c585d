// Constructors, prototypes, constants.
var T = Object.getPrototypeOf(Uint8Array);
console.log(T.name, T.length, Uint8Array.length, Uint8Array.BYTES_PER_ELEMENT, Float64Array.prototype.BYTES_PER_ELEMENT, Object.getPrototypeOf(Int8Array.prototype) === T.prototype);
console.log(Object.prototype.toString.call(new Float32Array(1)), Object.prototype.toString.call(new ArrayBuffer(1)), T.prototype[Symbol.toStringTag], ArrayBuffer.isView(new Uint8Array(1)), ArrayBuffer.isView([]));
// expect: TypedArray 0 3 1 8 true
// expect: [object Float32Array] [object ArrayBuffer] undefined true false
