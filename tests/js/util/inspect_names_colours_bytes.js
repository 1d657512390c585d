// Names without a prototype, what is too deep, colours of empty collections, SharedArrayBuffer, customInspect: false.
const { inspect } = require('util');
const TAG = Symbol.toStringTag;
const plain = (properties) => Object.create(null, properties);
for (const value of [plain({ [TAG]: { value: 'Z' } }), plain({ [TAG]: { value: 'Z', enumerable: true } }), Object.assign(plain(), { a: 1 }),
  new (class T { x = 1; get [TAG]() { return 'TT'; } })(), new Map([[1, 2]]).keys(), Object.setPrototypeOf(new Map([[1, 2]]), null),
  new SharedArrayBuffer(2), [1]]) {
  console.log(inspect(value), inspect(value, { depth: -1 }), inspect({ value }, { depth: 0 }));
}
for (const value of [new Map(), new Set(), new Uint8Array(0), [], {}]) console.log(JSON.stringify(inspect(value, { colors: true })));
console.log(inspect(Buffer.from('a'), { customInspect: false }), inspect([-0, 12345.6789], { numericSeparator: true }));
// expect: [Object: null prototype] [Z] {} [Object: null prototype] [Z] {} { value: [Object: null prototype] [Z] {} }
// expect: [Z: null prototype] { [Symbol(Symbol.toStringTag)]: 'Z' } [Z: null prototype] { value: [Z: null prototype] }
// expect: [Object: null prototype] { a: 1 } [Object: null prototype] { value: [Object: null prototype] }
// expect: T [TT] { x: 1 } [T [TT]] { value: [T [TT]] }
// expect: [Map Iterator] { 1 } [Object [Map Iterator]] { value: [Object [Map Iterator]] }
// expect: [Map(1): null prototype] { 1 => 2 } [Map: null prototype] { value: [Map: null prototype] }
// expect: SharedArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 } [SharedArrayBuffer] { value: [SharedArrayBuffer] }
// expect: [ 1 ] [Array] { value: [Array] }
// expect: "Map(0) {}"
// expect: "Set(0) {}"
// expect: "Uint8Array(0) []"
// expect: "[]"
// expect: "{}"
// expect: Buffer(1) [Uint8Array] [ 97 ] [ 0, 12_345.678_9 ]
