// depth, maxArrayLength, compact, sorted, showHidden of Maps, Sets and typed arrays.
const util = require('util'), L = (v, o) => console.log(util.inspect(v, o));
L(new Map([[1, { a: { b: 1 } }]]), { depth: 0 }); L({ m: new Map(), s: new Set([1]), t: new Uint8Array(3) }, { depth: 0 });
L({ m: new Map([[1, 2]]), s: new Set([1]), t: new Uint8Array(3), b: new ArrayBuffer(2), f: class A {} }, { depth: -1 });
L([new Map([[1, { a: 1 }]]), new Set([{}])], { depth: 1 });
L({ [Symbol('hidden')]: 1 }, { showHidden: true }); L(Object.defineProperty({}, Symbol('no'), { value: 1 })); L(Object.defineProperty({}, Symbol('no'), { value: 1 }), { showHidden: true });
L(new Uint8Array([1, 2]), { showHidden: true }); L(new Map([[1, 2]]), { showHidden: true }); L(new Set([1]), { showHidden: true }); L([1, 2], { showHidden: true });
L(new Set(Array.from({ length: 120 }, (_, i) => i)), { maxArrayLength: 3 }); L(new Map([[1, 2], [3, 4]]), { maxArrayLength: 1 }); L(new Uint8Array(5), { maxArrayLength: 2 });
// expect: Map(1) { 1 => [Object] }
// expect: { m: Map(0) {}, s: [Set], t: [Uint8Array] }
// expect: [Object]
// expect: [ Map(1) { 1 => [Object] }, Set(1) { {} } ]
// expect: { [Symbol(hidden)]: 1 }
// expect: {}
// expect: { [Symbol(no)]: 1 }
// expect: Uint8Array(2) [
// expect:   1,
// expect:   2,
// expect:   [BYTES_PER_ELEMENT]: 1,
// expect:   [length]: 2,
// expect:   [byteLength]: 2,
// expect:   [byteOffset]: 0,
// expect:   [buffer]: ArrayBuffer { byteLength: 2 }
// expect: ]
// expect: Map(1) { 1 => 2 }
// expect: Set(1) { 1 }
// expect: [ 1, 2, [length]: 2 ]
// expect: Set(120) { 0, 1, 2, ... 117 more items }
// expect: Map(2) { 1 => 2, ... 1 more item }
// expect: Uint8Array(5) [ 0, 0, ... 3 more items ]
