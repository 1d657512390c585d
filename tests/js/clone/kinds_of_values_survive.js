// structuredClone keeps what HTML's algorithm keeps: kinds, holes, circles, shared references.
const inspect = (value) => console.log(require('util').inspect(value, { depth: 5, breakLength: 200 }));
inspect(structuredClone([1, , 'two', -0, NaN, null, undefined, true]));
// expect: [ 1, <1 empty item>, 'two', -0, NaN, null, undefined, true ]
const named = [1, 2];
named.name = 'x';
named[5] = 6;
inspect(structuredClone(named));
// expect: [ 1, 2, <3 empty items>, 6, name: 'x' ]
inspect(structuredClone({ b: new Date(0), a: /x+/gi, 1: Object('s'), n: Object(2), t: Object(false), bad: new Date(NaN) }));
// expect: { '1': [String: 's'], b: 1970-01-01T00:00:00.000Z, a: /x+/gi, n: [Number: 2], t: [Boolean: false], bad: Invalid Date }
inspect(structuredClone(new Map([[{ k: 1 }, new Set(['a', [1]])]])));
// expect: Map(1) { { k: 1 } => Set(2) { 'a', [ 1 ] } }
const shared = { s: 1 }, circle = { x: shared, y: shared };
circle.self = circle;
const copy = structuredClone(circle);
console.log(copy !== circle, copy.self === copy, copy.x === copy.y, copy.x !== shared);
// expect: true true true true
class Point { constructor() { this.x = 1; } get y() { return 2; } }
inspect(structuredClone(new Point()));
// expect: { x: 1 }
inspect(structuredClone({ get computed() { return 3; }, ['__proto__']: 4 }));
// expect: { computed: 3, ['__proto__']: 4 }
const bytes = new Uint16Array([1, 2, 3, 4]);
const views = structuredClone([bytes, bytes.subarray(1, 3), new DataView(bytes.buffer, 2, 4), bytes.buffer]);
views[0][1] = 9;
console.log(views[1].join(), views[2].byteLength, views[2].byteOffset, views[3] === views[0].buffer, bytes.join());
// expect: 9,3 4 2 true 1,2,3,4
console.log(structuredClone(Buffer.from('ab')).constructor.name);
// expect: Uint8Array
const error = new RangeError('no', { cause: new TypeError('inner') });
error.extra = 1;
const twin = structuredClone(error);
console.log(twin instanceof RangeError, twin.message, twin.cause instanceof TypeError, twin.extra, twin.stack === error.stack);
// expect: true no true undefined true
console.log(structuredClone(Object.assign(new Error('m'), { name: 'Own' })).name, Object.keys(twin).length);
// expect: Error 0
