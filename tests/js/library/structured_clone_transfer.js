// A buffer that is transferred moves: it, and its views, are empty afterwards.
const buffer = new ArrayBuffer(4), view = new Uint8Array(buffer, 1), data = new DataView(buffer);
view[0] = 7;
const copy = structuredClone({ view, again: buffer }, { transfer: [buffer] });
console.log(copy.view, copy.again === copy.view.buffer, copy.again.byteLength, copy.view.byteOffset);
console.log(buffer.byteLength, view.length, view.byteLength, view.byteOffset, view[0], Object.keys(view), 0 in view, view.buffer === buffer);
view[0] = 1;
for (const act of [() => view.fill(1), () => data.getInt8(0), () => data.byteLength, () => new Uint8Array(buffer), () => buffer.slice(0), () => view.map(x => x), () => new DataView(buffer), () => structuredClone(1, { transfer: [{}] }), () => structuredClone(1, { transfer: [copy.again, copy.again] })])
  try { act(); console.log('no error'); } catch (e) { console.log(e.name); }
console.log(structuredClone(new Uint8Array([1, 2])), view);
// expect: Uint8Array(3) [ 7, 0, 0 ] true 4 1
// expect: 0 0 0 0 undefined [] false true
// expect: TypeError
// expect: TypeError
// expect: TypeError
// expect: TypeError
// expect: TypeError
// expect: TypeError
// expect: TypeError
// expect: TypeError
// expect: DataCloneError
// expect: Uint8Array(2) [ 1, 2 ] Uint8Array(0) []
