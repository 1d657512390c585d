// What old packages rely on, and what a wrong encoding says.
const { Readable, Transform, Writable, Stream, pipeline } = require('stream');
console.log(require('_stream_readable') === Readable, require('_stream_transform') === Transform);

const sink = new Writable({ write(chunk, encoding, done) { done(); } });
sink.prependListener = undefined; // an emitter that is older than the method
sink.on('error', (error) => console.log('heard', error.message));
new Readable({ read() {} }).pipe(sink);
sink.destroy(new Error('gone'));

for (const defaultEncoding of ['nonsense', {}, 5]) {
  for (const Class of [Readable, Writable]) {
    try {
      new Class({ defaultEncoding });
    } catch (error) {
      console.log(error.code, error.message);
    }
  }
}
console.log(new Readable({ defaultEncoding: null })._readableState.defaultEncoding);
console.log(Object.getOwnPropertyDescriptor(Readable.prototype, 'map').enumerable, 'map' in Readable.prototype);
try {
  new Readable.prototype.map();
} catch (error) {
  console.log(error.name);
}

// Who pushes the end from within _transform() is not asked for more before 'end'.
let asked = 0;
const source = new Readable({
  read() {
    asked += 1;
    this.push(asked < 6 ? Buffer.alloc(20000) : null);
  },
});
const first = new Transform({
  transform(chunk, encoding, done) {
    this.push(null);
    done();
  },
});
source.pipe(first).on('data', () => {}).on('end', () => console.log('end', asked, source.isPaused()));

// An old stream that fails, in a pipeline whose end never reads it.
const old = new Stream();
process.nextTick(() => old.emit('error', new Error('old one')));
old.destroy = () => console.log('destroyed');
pipeline(old, async () => {}, (error) => console.log(error.message));
// expect: true true
// expect: ERR_UNKNOWN_ENCODING Unknown encoding: nonsense
// expect: ERR_UNKNOWN_ENCODING Unknown encoding: nonsense
// expect: ERR_UNKNOWN_ENCODING Unknown encoding: {}
// expect: ERR_UNKNOWN_ENCODING Unknown encoding: {}
// expect: ERR_UNKNOWN_ENCODING Unknown encoding: 5
// expect: ERR_UNKNOWN_ENCODING Unknown encoding: 5
// expect: utf8
// expect: false true
// expect: TypeError
// expect: heard gone
// expect: destroyed
// expect: end 2 true
// expect: old one
