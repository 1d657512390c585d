// TextEncoderStream, TextDecoderStream, CompressionStream, DecompressionStream, and Blob.stream().
'use strict';
async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

(async () => {
  console.log(await collect(ReadableStream.from(['a', '\uD83D', '\uDE00', 'é']).pipeThrough(new TextEncoderStream())));
  const split = [new Uint8Array([0xF0, 0x9F]), new Uint8Array([0x98, 0x80, 0x41])];
  console.log(await collect(ReadableStream.from(split).pipeThrough(new TextDecoderStream())));
  await collect(ReadableStream.from([new Uint8Array([0xFF])]).pipeThrough(new TextDecoderStream('utf-8', { fatal: true })))
    .catch((error) => console.log(error.name, error.code));
  console.log(new TextDecoderStream('latin1').encoding, new TextEncoderStream().encoding);

  for (const format of ['gzip', 'deflate', 'deflate-raw']) {
    const blob = new Blob(['compress me '.repeat(10000)]);
    const small = await collect(blob.stream().pipeThrough(new CompressionStream(format)));
    const back = ReadableStream.from(small).pipeThrough(new DecompressionStream(format)).pipeThrough(new TextDecoderStream());
    console.log(format, small.every((chunk) => chunk.constructor === Uint8Array), (await collect(back)).join('').length);
  }
  await collect(new Blob(['not gzip']).stream().pipeThrough(new DecompressionStream('gzip'))).catch((error) => console.log(error.name, error.code));
  try {
    new CompressionStream('zip');
  } catch (error) {
    console.log(error.name, error.code);
  }
  console.log((await collect(new Blob(['x'.repeat(100000)]).stream())).map((chunk) => chunk.length));
})();
// expect: [
// expect:   Uint8Array(1) [ 97 ],
// expect:   Uint8Array(4) [ 240, 159, 152, 128 ],
// expect:   Uint8Array(2) [ 195, 169 ]
// expect: ]
// expect: [ '😀A' ]
// expect: TypeError ERR_ENCODING_INVALID_ENCODED_DATA
// expect: windows-1252 utf-8
// expect: gzip true 120000
// expect: deflate true 120000
// expect: deflate-raw true 120000
// expect: Error Z_DATA_ERROR
// expect: TypeError ERR_INVALID_ARG_VALUE
// expect: [ 100000 ]
