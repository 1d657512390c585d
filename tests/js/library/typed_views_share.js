// Views of one buffer see the same bytes.
var b = new ArrayBuffer(4), u8 = new Uint8Array(b), u32 = new Uint32Array(b);
u8[0] = 1; u8[1] = 2;
console.log(u32[0], u8.buffer === u32.buffer, u8.buffer === b, b.byteLength);
// expect: 513 true true 4
