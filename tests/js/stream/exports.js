// require('stream') and its relatives export what Node's do; the streams of the web say that they are missing.
for (const name of ['stream', 'stream/promises', 'stream/consumers', 'stream/web']) console.log(name, Object.keys(require(name)).sort().join(' '));
const stream = require('stream'), util = require('util');
console.log(stream === stream.Stream, stream.promises === require('stream/promises'));
console.log(stream.getDefaultHighWaterMark(false), stream.getDefaultHighWaterMark(true));
stream.setDefaultHighWaterMark(true, 3);
console.log(new stream.Readable({ objectMode: true }).readableHighWaterMark);
try { stream.setDefaultHighWaterMark(false, -1); } catch (error) { console.log(error.code, error.message); }
console.log(util.promisify(stream.pipeline) === stream.promises.pipeline, util.promisify(stream.finished) === stream.promises.finished);
// expect: stream Duplex PassThrough Readable Stream Transform Writable _isArrayBufferView _isUint8Array _uint8ArrayToBuffer addAbortSignal compose destroy duplexPair finished getDefaultHighWaterMark isDestroyed isDisturbed isErrored isReadable isWritable pipeline promises setDefaultHighWaterMark
// expect: stream/promises finished pipeline
// expect: stream/consumers arrayBuffer blob buffer json text
// expect: stream/web ByteLengthQueuingStrategy CompressionStream CountQueuingStrategy DecompressionStream ReadableByteStreamController ReadableStream ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableStreamDefaultController ReadableStreamDefaultReader TextDecoderStream TextEncoderStream TransformStream TransformStreamDefaultController WritableStream WritableStreamDefaultController WritableStreamDefaultWriter
// expect: true true
// expect: 16384 16
// expect: 3
// expect: ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
// expect: true true
