// bluebird: its queue on top of ours, collections, cancellation, promisify, long chains.
const Bluebird = require('bluebird');
const fs = require('fs');
(async () => {
  console.log(await Bluebird.map([3, 1, 2], (n) => Bluebird.delay(n).return(n * 2), { concurrency: 2 }));
  console.log(await Bluebird.reduce([1, 2, 3], (sum, n) => sum + n, 0));
  console.log(await Bluebird.props({ a: 1, b: Bluebird.resolve(2) }));
  console.log(await Bluebird.each([1, 2], (n) => n), await Bluebird.some([Bluebird.delay(50), 1, 2], 2));
  console.log(typeof await Bluebird.promisify(fs.readFile)(__filename, 'utf8'));
  console.log(await Bluebird.delay(100).timeout(2, 'late').catch(Bluebird.TimeoutError, (error) => error.message));
  console.log(await Bluebird.reject(new RangeError('r')).catch(TypeError, () => 1).catch(RangeError, (e) => e.message));
  console.log(await Bluebird.coroutine(function* () { return (yield Bluebird.resolve(1)) + (yield 2 && Bluebird.resolve(2)); })());
  console.log(await Bluebird.using(Bluebird.resolve('resource').disposer(() => console.log('disposed')), (r) => r));
  let chain = Bluebird.resolve(0);
  for (let i = 0; i < 2000; i++) chain = chain.then((n) => n + 1);
  console.log(await chain);
})();
// expect: [ 6, 2, 4 ]
// expect: 6
// expect: { a: 1, b: 2 }
// expect: [ 1, 2 ] [ 1, 2 ]
// expect: string
// expect: late
// expect: r
// expect: 3
// expect: disposed
// expect: resource
// expect: 2000
