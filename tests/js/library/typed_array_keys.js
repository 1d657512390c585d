// The elements of typed arrays and Buffers are properties.
const t = new Uint8Array([5, 6]);
t.extra = 1;
console.log(Object.keys(t), t.hasOwnProperty(1), t.hasOwnProperty(2), Object.getOwnPropertyDescriptor(t, '0'), Object.getOwnPropertyDescriptor(t, 9));
console.log(Object.getOwnPropertyNames(t), Reflect.ownKeys(t), JSON.stringify(t), Object.entries(t).join('|'), { ...t }, '1' in t, '2' in t, '-0' in t);
const keys = [];
for (const k in t) keys.push(k);
console.log(keys.join(), Reflect.deleteProperty(t, '0'), Reflect.deleteProperty(t, '7'), Reflect.set(t, '9', 1), Reflect.defineProperty(t, '9', { value: 1 }));
console.log(Reflect.defineProperty(t, '0', { value: 300 }), t[0], Reflect.defineProperty(t, '0', { configurable: false }), t['1.5'] = 3, t['1.5']);
for (const act of [() => Object.freeze(t), () => { 'use strict'; delete t[0]; }])
  try { act(); } catch (e) { console.log(e.constructor.name); }
const b = Buffer.from('hi');
console.log(Object.keys(b), b.hasOwnProperty(0), b instanceof Uint8Array, b.map(x => x + 1).toString(), [...b], b.at(-1), b.buffer instanceof ArrayBuffer);
const s = Object('né');
s.q = 1;
console.log(Object.keys(s), Object.getOwnPropertyNames(s), s.hasOwnProperty(1), Object.getOwnPropertyDescriptor(s, 0), { ...s }, JSON.stringify(Object.entries('ab')));
Object.prototype[5] = 'inherited';
console.log(t[5], [][5], [1, , 3][5]);
delete Object.prototype[5];
// expect: [ '0', '1', 'extra' ] true false { value: 5, writable: true, enumerable: true, configurable: true } undefined
// expect: [ '0', '1', 'extra' ] [ '0', '1', 'extra' ] {"0":5,"1":6,"extra":1} 0,5|1,6|extra,1 { '0': 5, '1': 6, extra: 1 } true false false
// expect: 0,1,extra false true true false
// expect: true 44 false 3 undefined
// expect: TypeError
// expect: TypeError
// expect: [ '0', '1' ] true true ij [ 104, 105 ] 105 true
// expect: [ '0', '1', 'q' ] [ '0', '1', 'length', 'q' ] true { value: 'n', writable: false, enumerable: true, configurable: false } { '0': 'n', '1': 'é', q: 1 } [["0","a"],["1","b"]]
// expect: undefined inherited inherited
