// Every operation gives the value before; each kind of integers wraps in its own way.
const views = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array];
for (const View of views) {
  const view = new View(new SharedArrayBuffer(8));
  console.log(View.name, Atomics.store(view, 0, -1), Atomics.load(view, 0), Atomics.add(view, 0, 2), Atomics.sub(view, 0, 3),
    Atomics.and(view, 0, 0x7e), Atomics.or(view, 0, 1), Atomics.xor(view, 0, 0xff), Atomics.exchange(view, 0, 7),
    Atomics.compareExchange(view, 0, 7, 300), Atomics.compareExchange(view, 0, 1, 2), view[0]);
}
// expect: Int8Array -1 -1 -1 1 -2 126 127 -128 7 44 44
// expect: Uint8Array -1 255 255 1 254 126 127 128 7 44 44
// expect: Int16Array -1 -1 -1 1 -2 126 127 128 7 300 300
// expect: Uint16Array -1 65535 65535 1 65534 126 127 128 7 300 300
// expect: Int32Array -1 -1 -1 1 -2 126 127 128 7 300 300
// expect: Uint32Array -1 4294967295 4294967295 1 4294967294 126 127 128 7 300 300
const refused = (f) => {
  try {
    f();
  } catch (error) {
    console.log(error.name);
  }
};
const plain = new Int32Array(2);
refused(() => Atomics.add(new Float64Array(1), 0, 1));
refused(() => Atomics.add([1], 0, 1));
refused(() => Atomics.load(plain, 2));
refused(() => Atomics.wait(plain, 0, 0, 0));
refused(() => Atomics.wait(new Int8Array(new SharedArrayBuffer(1)), 0, 0, 0));
refused(() => SharedArrayBuffer(1));
refused(() => new SharedArrayBuffer(-1));
refused(() => SharedArrayBuffer.prototype.slice.call(new ArrayBuffer(1)));
refused(() => ArrayBuffer.prototype.slice.call(new SharedArrayBuffer(1)));
// expect: TypeError
// expect: TypeError
// expect: RangeError
// expect: TypeError
// expect: TypeError
// expect: TypeError
// expect: RangeError
// expect: TypeError
// expect: TypeError
const shared = new SharedArrayBuffer(4), types = require('util').types;
new Uint8Array(shared)[1] = 5;
const twin = structuredClone(shared);
new Uint8Array(twin)[2] = 6;
console.log(new Uint8Array(shared).join(), shared.slice(1, 3).byteLength, Object.prototype.toString.call(shared),
  types.isSharedArrayBuffer(shared), types.isArrayBuffer(shared), types.isAnyArrayBuffer(shared), Atomics.isLockFree(4));
// expect: 0,5,6,0 2 [object SharedArrayBuffer] true false true true
console.log(String(Atomics), Atomics.notify(plain, 0));
// expect: [object Atomics] 0
