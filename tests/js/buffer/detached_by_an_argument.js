// An argument's valueOf may take the bytes away while a method is at work: nothing is read or written that is not there.
const takes = (b, value) => ({ valueOf() { structuredClone(b.buffer, { transfer: [b.buffer] }); return value; }, toString() { return String(this.valueOf()); } });
const attempts = {
  toString: (b, take) => b.toString('hex', take(2), 60),
  encoding: (b, take) => b.toString(take('hex')),
  slice: (b, take) => b.slice(0, take(50)).length,
  hexSlice: (b, take) => b.hexSlice(take(1), 40),
  write: (b, take) => b.write('x'.repeat(50), 0, 50, take('latin1')),
  utf8Write: (b, take) => b.utf8Write('xxx', take(0), 3),
  copy: (b, take) => b.copy(Buffer.alloc(99), 0, take(0), 60),
  target: (b, take) => Buffer.alloc(64, 1).copy(b, take(1)),
  fill: (b, take) => b.fill(take(7)).length,
  indexOf: (b, take) => b.indexOf(0, take(5)),
  writeInt32LE: (b, take) => b.writeInt32LE(take(9), 40),
  writeDoubleBE: (b, take) => b.writeDoubleBE(take(9)),
  from: (b, take) => Buffer.from(b.buffer, take(3), 5),
};
for (const name of Object.keys(attempts)) {
  const b = Buffer.from(new ArrayBuffer(64));
  try {
    attempts[name](b, (value) => takes(b, value));
  } catch (e) {
    if (!(e instanceof RangeError) && !(e instanceof TypeError)) throw e;
  }
  console.log(name, b.length);
}
// expect: toString 0
// expect: encoding 0
// expect: slice 0
// expect: hexSlice 0
// expect: write 0
// expect: utf8Write 0
// expect: copy 0
// expect: target 0
// expect: fill 0
// expect: indexOf 0
// expect: writeInt32LE 0
// expect: writeDoubleBE 0
// expect: from 0
