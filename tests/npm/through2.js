// through2: objects, flush, a constructor; with readable-stream 3 below it.
const through = require('through2');
const upper = through(function (chunk, encoding, ready) {
  this.push(String(chunk).toUpperCase());
  ready();
}, function (ready) {
  this.push('THE END\n');
  ready();
});
upper.on('data', (data) => process.stdout.write(String(data)));
upper.on('end', () => objects());
upper.write('one\n');
upper.end('two\n');

function objects() {
  const count = through.obj({ highWaterMark: 2 }, (item, encoding, ready) => ready(null, { ...item, seen: true }));
  count.on('data', (item) => console.log(item)).on('end', failing);
  console.log(count.write({ a: 1 }), count.write({ b: 2 }), count.write({ c: 3 }));
  count.end();
}

function failing() {
  const Counter = through.ctor({ objectMode: true }, function (item, encoding, ready) {
    this.total = (this.total || 0) + item;
    ready(this.total > 2 ? new Error(`too much: ${this.total}`) : null);
  });
  const counter = new Counter();
  counter.on('error', (error) => console.log('error', error.message)).on('close', () => console.log('close'));
  for (const n of [1, 1, 1]) counter.write(n);
}
// expect: ONE
// expect: TWO
// expect: THE END
// expect: { a: 1, seen: true }
// expect: { b: 2, seen: true }
// expect: { c: 3, seen: true }
// expect: true true true
// expect: error too much: 3
