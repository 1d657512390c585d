// The methods of typed arrays: conversions, NaN, -0, callbacks, from and of.
const f = new Float32Array([NaN, -0, 1.1, Infinity]);
console.log(f.includes(NaN), f.indexOf(NaN), Object.is(f[1], -0), f.lastIndexOf(0), f.at(-1), f.findLast(x => x < 2), f.join('|'));
console.log(new Uint8ClampedArray([300, -5, 1.5, 2.5, NaN]), new Int8Array([128, 255, '7', true, null, undefined]), new Uint16Array(['0x10', [5], {}]));
console.log(Int16Array.from({ length: 3 }, (_, i) => i * 20000), Int8Array.from('123'), Int8Array.from(new Set([1, 2])), Int8Array.of('5', 6.9));
const t = new Uint8Array([5, 3, 9, 1]);
console.log(t.sort(), t.sort((a, b) => b - a), t.reverse(), t.fill(7, 1, 2), t.copyWithin(2, 0, 1), t.reduce((a, b) => a + b), t.reduceRight((a, b) => a + '' + b), t.some(x => x === 7), t.every(x => x), t.toString(), t.toLocaleString());
console.log([...t.entries()].join(' '), [...t.keys()], t.toSorted(), t.toReversed(), t.with(0, 8), t.length);
t.set(new Uint8Array([1, 2]), 2); t.set([9]); t.set(t.subarray(0, 2), 1);
console.log(t, new Float64Array(t), new Uint8Array(new Float64Array([1.9, 256, -1])));
const shared = new ArrayBuffer(8), low = new Uint8Array(shared, 0, 4), wide = new Uint32Array(shared);
low.set([1, 2, 3, 4]); wide[1] = wide[0];
console.log(new Uint8Array(shared), wide.byteOffset, low.byteLength, wide.BYTES_PER_ELEMENT, ArrayBuffer.isView(low), ArrayBuffer.isView(shared));
// expect: true -1 true 1 Infinity 1.100000023841858 NaN|0|1.100000023841858|Infinity
// expect: Uint8ClampedArray(5) [ 255, 0, 2, 2, 0 ] Int8Array(6) [ -128, -1, 7, 1, 0, 0 ] Uint16Array(3) [ 16, 5, 0 ]
// expect: Int16Array(3) [ 0, 20000, -25536 ] Int8Array(3) [ 1, 2, 3 ] Int8Array(2) [ 1, 2 ] Int8Array(2) [ 5, 6 ]
// expect: Uint8Array(4) [ 1, 7, 1, 9 ] Uint8Array(4) [ 1, 7, 1, 9 ] Uint8Array(4) [ 1, 7, 1, 9 ] Uint8Array(4) [ 1, 7, 1, 9 ] Uint8Array(4) [ 1, 7, 1, 9 ] 18 9171 true true 1,7,1,9 1,7,1,9
// expect: 0,1 1,7 2,1 3,9 [ 0, 1, 2, 3 ] Uint8Array(4) [ 1, 1, 7, 9 ] Uint8Array(4) [ 9, 1, 7, 1 ] Uint8Array(4) [ 8, 7, 1, 9 ] 4
// expect: Uint8Array(4) [ 9, 9, 7, 2 ] Float64Array(4) [ 9, 9, 7, 2 ] Uint8Array(3) [ 1, 0, 255 ]
// expect: Uint8Array(8) [
// expect:   1, 2, 3, 4,
// expect:   1, 2, 3, 4
// expect: ] 0 4 4 true false
