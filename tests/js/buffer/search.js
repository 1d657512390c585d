// indexOf, lastIndexOf, includes: numbers, text in any encoding, bytes; where the search begins.
const b = Buffer.from('this is a buffer, is it');
console.log(b.indexOf('is'), b.indexOf('is', 4), b.indexOf('is', -6), b.indexOf('xyz'), b.indexOf(''), b.indexOf('', 99));
console.log(b.lastIndexOf('is'), b.lastIndexOf('is', 10), b.lastIndexOf('is', -10), b.lastIndexOf('th', 0), b.lastIndexOf('is', -99));
console.log(b.indexOf(98), b.indexOf(98 + 256), b.indexOf(99.9 + 1), b.lastIndexOf(105), b.includes(0), b.includes('buffer', 12));
console.log(b.indexOf(Buffer.from('buf')), b.lastIndexOf(new Uint8Array([105, 115])), b.indexOf('aXM=', 'base64'), b.indexOf('6973', 3, 'hex'));
console.log(b.indexOf('is', undefined), b.lastIndexOf('is', undefined), b.lastIndexOf('is', null), b.indexOf('is', {}), b.lastIndexOf('is', {}), b.indexOf('is', 2 ** 40));
const wide = Buffer.from('\u6161a\u0061b', 'ucs2');
console.log(wide.indexOf('a', 'ucs2'), wide.indexOf('a', 3, 'ucs2'), wide.lastIndexOf('a', undefined, 'ucs2'), wide.indexOf('aa', 'ucs2'), wide.indexOf('ab', -3, 'ucs2'));
console.log(Buffer.alloc(0).indexOf(''), Buffer.alloc(0).indexOf('a'), Buffer.alloc(0).lastIndexOf(1));
for (const attempt of [() => b.indexOf({}), () => b.indexOf(), () => b.indexOf('a', 0, 'xx'), () => b.includes([])]) {
  try { attempt(); } catch (e) { console.log(e.name, e.code, e.message); }
}
// expect: 2 5 18 -1 0 23
// expect: 18 5 5 0 -1
// expect: 10 10 -1 21 false false
// expect: 10 18 2 5
// expect: 2 18 -1 2 18 -1
// expect: 2 2 4 2 -1
// expect: 0 -1 -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received an instance of Object
// expect: TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received undefined
// expect: TypeError ERR_UNKNOWN_ENCODING Unknown encoding: xx
// expect: TypeError ERR_INVALID_ARG_TYPE The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array. Received an instance of Array
