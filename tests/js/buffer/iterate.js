// for-of, spread and patterns over Buffers and typed arrays, also where somebody meddles.
const b = Buffer.from('abc'), out = [];
for (const x of b) out.push(x);
const [first, ...others] = new Float32Array([1.5, NaN, 3]);
console.log(out, [...b], first, others, Math.max(...new Int8Array([3, -4])), [...Buffer.alloc(0)]);

for (const x of b) {
  if (x === 97) b[1] = 7;
  out.push(x);
}
console.log(out);

const gone = new Uint8Array([1, 2, 3]);
try {
  for (const x of gone) {
    console.log(x);
    structuredClone(gone.buffer, { transfer: [gone.buffer] });
  }
} catch (e) { console.log(e.name); }
try { for (const x of gone) console.log(x); } catch (e) { console.log(e.name); }

const own = Buffer.from('xy');
own[Symbol.iterator] = function* () { yield 'mine'; };
for (const x of own) console.log(x);
const prototype = Object.getPrototypeOf([][Symbol.iterator]()), { next } = prototype;
prototype.next = function () { return { value: 'none', done: true }; };
const nothing = [...b];
prototype.next = next;
console.log(nothing.length, [...new Proxy([1, 2], {})]);
// expect: [ 97, 98, 99 ] [ 97, 98, 99 ] 1.5 [ NaN, 3 ] 3 []
// expect: [ 97, 98, 99, 97, 7, 99 ]
// expect: 1
// expect: TypeError
// expect: TypeError
// expect: mine
// expect: 0 [ 1, 2 ]
