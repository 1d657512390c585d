// TextEncoder and TextDecoder: encodings, streams, byte order marks, what is fatal.
const bytes = (...list) => new Uint8Array(list), show = (...values) => console.log(...values);
const encoder = new TextEncoder();
show(encoder.encode('h\u00e9\ud83d\ude00\ud83d'), encoder.encode(), encoder.encode(null).length, encoder.encoding);
show(encoder.encodeInto('a\u00e9\ud83d\ude00b', bytes(0, 0, 0, 0, 0, 0)), encoder.encodeInto('a\ud83d\ude00b', new Uint8Array(9)), encoder);

show(new TextDecoder().decode(bytes(0x68, 0xc3, 0xa9)), new TextDecoder('utf-16').decode(bytes(0x68, 0, 0x3d, 0xd8, 0, 0xde)));
show(new TextDecoder('utf-16be').decode(bytes(0, 0x68)), new TextDecoder('latin1').decode(bytes(0xe9)), new TextDecoder().decode(bytes(0x41).buffer));
show(JSON.stringify([new TextDecoder().decode(), new TextDecoder().decode(new DataView(new ArrayBuffer(1))), new TextDecoder().decode(bytes(0xe2, 0x82, 0x41, 0xff))]));
for (const label of ['utf-8', ' UTF8\n', 'utf-16', 'ucs-2', 'ascii', 'ISO-8859-1', 'unicodefffe']) show(label.trim(), new TextDecoder(label).encoding);

const stream = new TextDecoder();
show([[0xef], [0xbb, 0xbf, 0xe2], [0x82], [0xac, 0xf0, 0x9f]].map((list) => stream.decode(bytes(...list), { stream: true })), stream.decode());
show(stream.decode(bytes(0xef, 0xbb, 0xbf, 0x41)).length, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(0xef, 0xbb, 0xbf, 0x41)).length);
const wide = new TextDecoder('utf-16le');
show([[0xff], [0xfe, 0x3d, 0xd8], [0], [0xde, 0x41]].map((list) => wide.decode(bytes(...list), { stream: true })), JSON.stringify(wide.decode()));

const fatal = new TextDecoder('utf-8', { fatal: true });
show(fatal, JSON.stringify(fatal.decode(bytes(0xe2, 0x82), { stream: true })));
for (const attempt of [() => fatal.decode(), () => fatal.decode(bytes(0xff)), () => fatal.decode(bytes(0x41)), () => new TextDecoder('utf-16le', { fatal: true }).decode(bytes(0, 0xd8)),
  () => new TextDecoder('utf-16le', { fatal: true }).decode(bytes(0x41)), () => new TextDecoder('nope'), () => new TextDecoder('utf-8', 5),
  () => fatal.decode('x'), () => new TextDecoder().decode(null), () => encoder.encodeInto('a', []), () => encoder.encodeInto(5, bytes(0)),
  () => TextDecoder.prototype.encoding, () => TextEncoder.prototype.encode.call({}), () => String(fatal), () => Object.keys(TextDecoder.prototype)]) {
  try { show(attempt()); } catch (e) { show(e.name, e.code, e.message); }
}
console.log(require('util').TextDecoder === TextDecoder, require('util').TextEncoder === TextEncoder);
// expect: Uint8Array(10) [
// expect:   104, 195, 169, 240,
// expect:   159, 152, 128, 239,
// expect:   191, 189
// expect: ] Uint8Array(0) [] 4 utf-8
// expect: { read: 2, written: 3 } { read: 4, written: 6 } { encoding: 'utf-8' }
// expect: hé h😀
// expect: h é A
// expect: ["","\u0000","�A�"]
// expect: utf-8 utf-8
// expect: UTF8 utf-8
// expect: utf-16 utf-16le
// expect: ucs-2 utf-16le
// expect: ascii windows-1252
// expect: ISO-8859-1 windows-1252
// expect: unicodefffe utf-16be
// expect: [ '', '', '', '€' ] �
// expect: 1 2
// expect: [ '', '', '', '😀' ] "�"
// expect: TextDecoder { encoding: 'utf-8', fatal: true, ignoreBOM: false } ""
// expect: TypeError ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-8
// expect: TypeError ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-8
// expect: A
// expect: TypeError ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-16le
// expect: TypeError ERR_ENCODING_INVALID_ENCODED_DATA The encoded data was not valid for encoding utf-16le
// expect: RangeError ERR_ENCODING_NOT_SUPPORTED The "nope" encoding is not supported
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "input" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.
// expect: TypeError ERR_INVALID_ARG_TYPE The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.
// expect: TypeError ERR_INVALID_ARG_TYPE The "dest" argument must be an instance of Uint8Array. Received an instance of Array
// expect: TypeError ERR_INVALID_ARG_TYPE The "src" argument must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_THIS Value of "this" must be of type TextDecoder
// expect: TypeError ERR_INVALID_THIS Value of "this" must be of type TextEncoder
// expect: [object TextDecoder]
// expect: [ 'decode', 'encoding', 'fatal', 'ignoreBOM' ]
// expect: true true
