// A list of Buffers that is read as if it were one.
const BufferList = require('bl');
const list = new BufferList([Buffer.from('abc'), Buffer.from('def')]);
list.append('ghi');
list.append(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]));
console.log(list.length, list.slice(2, 7).toString(), list.readUInt32BE(9), list.readDoubleLE(9), list.readIntLE(9, 3));
console.log(list.indexOf('fg'), list.get(4), list.toString('latin1', 0, 5), list.shallowSlice(1, 4).toString());
list.consume(4);
console.log(list.toString().slice(0, 5), list.duplicate().length, BufferList.isBufferList(list), list.copy(Buffer.alloc(3)));
list.pipe(new BufferList((error, whole) => console.log(error, whole.length)));
// expect: 17 cdefg 16909060 5.447603722011605e-270 197121
// expect: 5 101 abcde bcd
// expect: efghi 13 true <Buffer 65 66 67>
// expect: null 13
