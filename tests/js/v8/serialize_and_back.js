// v8.serialize(): the same bytes as Node's; v8.deserialize() gives the values back; what is cut short or unknown.
const v8 = require('v8'), { inspect } = require('util');
const withoutStack = (error) => Object.defineProperty(error, 'stack', { value: 'STACK' });
const circle = { name: 'o' };
circle.self = circle;
circle.list = [circle];
const bytes = new Uint8Array([1, 2]);
const values = [undefined, null, true, false, 1, -1, 64, -65, 0, -0, 1.5, 2 ** 31, -(2 ** 31), 1e21, NaN, 'a', 'é', '日本', '', 'x'.repeat(200), '日'.repeat(70),
  [], [1, 'x'], [1, , 2], Object.assign([1], { x: 2 }), {}, { a: 1 }, { 1: 2, b: [] }, { '日': '日' }, { a: '日' }, new Date(5), /a/gi, new Map([[1, { a: 2 }]]),
  new Set(['q']), Object(1), Object('s'), Object(true), Object(false), Buffer.from('ab'), bytes, [bytes, bytes], new ArrayBuffer(2), new Float64Array(1),
  new Uint8Array([1, 2, 3, 4]).subarray(1, 3), 10n, -10n, 0n, 2n ** 64n, -(2n ** 70n), circle, withoutStack(new Error('m')),
  withoutStack(new TypeError('t', { cause: { x: 1 } })), new (class Foo { a = 1; })()];
for (const value of values) {
  const data = v8.serialize(value);
  console.log(data.toString('hex'), inspect(v8.deserialize(data), { depth: 3, breakLength: Infinity }));
}
for (const wrong of [() => 1, Symbol('s'), { f() {} }, new WeakMap(), Promise.resolve()]) {
  try { v8.serialize(wrong); } catch (error) { console.log(error.name, error.message); }
}
for (const hex of ['ff0f', 'ff0f22', 'ff0f2205', 'ff0f6f2201', 'ff0f5e05', 'ff0f41ff7f', 'ff0f3b', 'ff0f5a10', 'ff0f72']) {
  try { v8.deserialize(Buffer.from(hex, 'hex')); console.log('no'); } catch (error) { console.log(error.message); }
}
for (const wrong of [5, 'x', undefined]) try { v8.deserialize(wrong); } catch (error) { console.log(error.code); }

const own = new v8.Serializer();
own.writeHeader();
own.writeUint32(300);
own.writeUint64(1, 2);
own.writeDouble(1.5);
own.writeRawBytes(Buffer.from('raw'));
own.writeValue({ a: [1] });
const back = new v8.Deserializer(own.releaseBuffer());
console.log(back.readHeader(), back.getWireFormatVersion(), back.readUint32(), back.readUint64(), back.readDouble(),
  back.readRawBytes(3).toString(), back.readValue());
class Mine extends v8.DefaultSerializer { _getDataCloneError = RangeError; }
try { new Mine().writeValue(() => {}); } catch (error) { console.log(error.name); }
// expect: ff0f5f undefined
// expect: ff0f30 null
// expect: ff0f54 true
// expect: ff0f46 false
// expect: ff0f4902 1
// expect: ff0f4901 -1
// expect: ff0f498001 64
// expect: ff0f498101 -65
// expect: ff0f4900 0
// expect: ff0f4e0000000000000080 -0
// expect: ff0f4e000000000000f83f 1.5
// expect: ff0f4e000000000000e041 2147483648
// expect: ff0f49ffffffff0f -2147483648
// expect: ff0f4e50efe2d6e41a4b44 1e+21
// expect: ff0f4e000000000000f87f NaN
// expect: ff0f220161 'a'
// expect: ff0f2201e9 'é'
// expect: ff0f6304e5652c67 '日本'
// expect: ff0f2200 ''
// expect: ff0f22c8017878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: ff0f00638c01e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565e565 '日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日'
// expect: ff0f4100240000 []
// expect: ff0f41024902220178240002 [ 1, 'x' ]
// expect: ff0f61034900490249044904400203 [ 1, <1 empty item>, 2 ]
// expect: ff0f410149022201784904240101 [ 1, x: 2 ]
// expect: ff0f6f7b00 {}
// expect: ff0f6f22016149027b01 { a: 1 }
// expect: ff0f6f4902490422016241002400007b02 { '1': 2, b: [] }
// expect: ff0f6f006302e5656302e5657b01 { '日': '日' }
// expect: ff0f6f2201616302e5657b01 { a: '日' }
// expect: ff0f440000000000001440 1970-01-01T00:00:00.005Z
// expect: ff0f5222016103 /a/gi
// expect: ff0f3b49026f22016149047b013a02 Map(1) { 1 => { a: 2 } }
// expect: ff0f272201712c01 Set(1) { 'q' }
// expect: ff0f6e000000000000f03f [Number: 1]
// expect: ff0f73220173 [String: 's']
// expect: ff0f79 [Boolean: true]
// expect: ff0f78 [Boolean: false]
// expect: ff0f5c0a026162 <Buffer 61 62>
// expect: ff0f5c01020102 Uint8Array(2) [ 1, 2 ]
// expect: ff0f41025c010201025e01240002 [ Uint8Array(2) [ 1, 2 ], Uint8Array(2) [ 1, 2 ] ]
// expect: ff0f42020000 ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }
// expect: ff0f5c08080000000000000000 Float64Array(1) [ 0 ]
// expect: ff0f5c01020203 Uint8Array(2) [ 2, 3 ]
// expect: ff0f5a100a00000000000000 10n
// expect: ff0f5a110a00000000000000 -10n
// expect: ff0f5a00 0n
// expect: ff0f5a2000000000000000000100000000000000 18446744073709551616n
// expect: ff0f5a2100000000000000004000000000000000 -1180591620717411303424n
// expect: ff0f6f22046e616d6522016f220473656c665e0022046c69737441015e002400017b03 <ref *1> { name: 'o', self: [Circular *1], list: [ [Circular *1] ] }
// expect: ff0f726d22016d732205535441434b2e [STACK]
// expect: ff0f72546d220174636f22017849027b01732205535441434b2e [STACK] { [cause]: { x: 1 } }
// expect: ff0f6f22016149027b01 { a: 1 }
// expect: Error () => 1 could not be cloned.
// expect: Error Symbol(s) could not be cloned.
// expect: Error f() {} could not be cloned.
// expect: Error #<WeakMap> could not be cloned.
// expect: Error #<Promise> could not be cloned.
// expect: Unable to deserialize cloned data.
// expect: Unable to deserialize cloned data.
// expect: Unable to deserialize cloned data.
// expect: Unable to deserialize cloned data.
// expect: Unable to deserialize cloned data.
// expect: Unable to deserialize cloned data.
// expect: Unable to deserialize cloned data.
// expect: Unable to deserialize cloned data.
// expect: Unable to deserialize cloned data.
// expect: ERR_INVALID_ARG_TYPE
// expect: ERR_INVALID_ARG_TYPE
// expect: ERR_INVALID_ARG_TYPE
// expect: true 15 300 [ 1, 2 ] 1.5 raw { a: [ 1 ] }
// expect: RangeError
