// The pool that small Buffers are cut from cannot be transferred: it is copied.
const b = Buffer.from('abc'), moved = structuredClone(b.buffer, { transfer: [b.buffer] });
b[0] = 65;
console.log(moved.byteLength, b.toString(), Buffer.from(moved, b.byteOffset, 3).toString(), Buffer.from('x').length);
// expect: 8192 Abc abc 1
