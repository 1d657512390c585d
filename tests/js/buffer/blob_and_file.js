// Blobs of strings, bytes and Blobs; parts of them; Files.
const blob = new Blob(['h\u00e9', new Uint8Array([33]), new ArrayBuffer(1), new Blob(['x'])], { type: 'Text/PLAIN' });
console.log(blob, blob.size, blob.type, String(blob), new Blob(new Set(['a', 'b'])).size, new Blob([1, null, {}]).size);
console.log(blob.slice(1, -2), blob.slice(-1, 99, 'x/Y').type, blob.slice(3, 1).size, blob.slice('1').size);
console.log(new Blob(['a\r\nb\rc\n'], { endings: 'native' }).size, JSON.stringify(new Blob([], { type: '\u00e9' }).type));
const file = new File(['abc'], 'name.txt', { type: 'text/plain', lastModified: 1.5 });
console.log(file, file instanceof Blob, typeof new File([], 5).lastModified, new File([], 5).name);
for (const attempt of [() => new Blob('abc'), () => new Blob(['a'], 5), () => new Blob(['a'], { endings: 'x' }), () => Blob(['a']),
  () => Blob.prototype.size, () => new File(['a'])]) {
  try { attempt(); } catch (e) { console.log(e.name, e.code, e.message); }
}
Promise.all([blob.text(), blob.arrayBuffer(), blob.bytes(), blob.slice(1, 3).text(), Blob.prototype.text.call({}).catch((e) => e.code)])
  .then((results) => console.log(JSON.stringify(results[0]), ...results.slice(1)));
// expect: Blob { size: 6, type: 'text/plain' } 6 text/plain [object Blob] 2 20
// expect: Blob { size: 3, type: '' } x/y 0 5
// expect: 6 ""
// expect: File { size: 3, type: 'text/plain', name: 'name.txt', lastModified: 1.5 } true number 5
// expect: TypeError ERR_INVALID_ARG_TYPE The "sources" argument must be a sequence. Received type string ('abc')
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be a dictionary. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.endings' is invalid. Received 'x'
// expect: TypeError undefined Class constructor Blob cannot be invoked without 'new'
// expect: TypeError ERR_INVALID_THIS Value of "this" must be of type Blob
// expect: TypeError ERR_MISSING_ARGS The "fileBits" and "fileName" arguments must be specified
// expect: "hé!\u0000x" ArrayBuffer { [Uint8Contents]: <68 c3 a9 21 00 78>, byteLength: 6 } Uint8Array(6) [ 104, 195, 169, 33, 0, 120 ] é ERR_INVALID_THIS
