// Duplex.from() of a pair: what it still holds is read although both streams behind it are over.
const { Duplex, PassThrough, Readable } = require('stream');
const through = new PassThrough({ objectMode: true });
const pair = Duplex.from({ writable: through, readable: through });
through.on('close', () => console.log('behind: close'));
Readable.from(['foo', 'bar']).pipe(pair).on('data', (chunk) => {
  console.log(chunk);
  pair.pause();
  setImmediate(() => pair.resume());
}).on('end', () => console.log('end')).on('close', () => console.log('close'));
// expect: foo
// expect: behind: close
// expect: bar
// expect: end
// expect: close
