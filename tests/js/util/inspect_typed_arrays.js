// Typed arrays, ArrayBuffers and DataViews show their elements and bytes.
const L = (...a) => console.log(...a);
L(new Uint8Array([1, 2, 3]), new Float64Array(2), new Int16Array(), new Uint8Array(200));
L(new ArrayBuffer(4), new Uint8Array([1, 255]).buffer, new DataView(new ArrayBuffer(2)), new ArrayBuffer(100));
// expect: Uint8Array(3) [ 1, 2, 3 ] Float64Array(2) [ 0, 0 ] Int16Array(0) [] Uint8Array(200) [
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0,
// expect:   ... 100 more items
// expect: ]
// expect: ArrayBuffer { [Uint8Contents]: <00 00 00 00>, byteLength: 4 } ArrayBuffer { [Uint8Contents]: <01 ff>, byteLength: 2 } DataView {
// expect:   byteLength: 2,
// expect:   byteOffset: 0,
// expect:   buffer: ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }
// expect: } ArrayBuffer {
// expect:   [Uint8Contents]: <00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00>,
// expect:   byteLength: 100
// expect: }
