const async = require('async');

async function main() {
  console.log(await async.waterfall([
    (callback) => callback(null, 1, 2),
    (a, b, callback) => setTimeout(callback, 2, null, a + b),
    (sum, callback) => setImmediate(callback, null, sum * 10)
  ]));
  console.log(await async.parallel({
    one: (callback) => setTimeout(callback, 4, null, 'slow'),
    two: (callback) => callback(null, 'quick')
  }));

  const queue = async.queue((task, callback) => {
    console.log('task', task, 'running', queue.running());
    setImmediate(callback, task === 'b' ? new Error('failed') : null);
  }, 2);
  queue.push(['a', 'b', 'c'], (error) => error && console.log('push', error.message));
  queue.error((error, task) => console.log('error', error.message, task));
  await queue.drain();
  console.log('drained', queue.idle());

  let running = 0, most = 0;
  console.log(await async.mapLimit([3, 1, 2, 5], 2, (n, callback) => {
    most = Math.max(most, ++running);
    setTimeout(() => { running--; callback(null, n * n); }, n);
  }), most);
  await async.eachSeries(['x', 'y', 'z'], (item, next) => next(item === 'y' ? new Error('stop') : null))
    .catch((error) => console.log('eachSeries', error.message));
  let tries = 0;
  console.log(await async.retry({ times: 3, interval: 1 }, (callback) => callback(++tries < 3 ? new Error('again') : null, tries)));
  console.log(await async.auto({
    data: (callback) => callback(null, 'data'),
    use: ['data', (results, callback) => callback(null, `used ${results.data}`)]
  }));
  console.log(await async.reduce([1, 2, 3], 0, (sum, n, callback) => setImmediate(callback, null, sum + n)));
  async.series([(next) => next(null, 1), (next) => next(null, 2)], (error, results) => console.log('series', results));
}

main();
// expect: 30
// expect: { two: 'quick', one: 'slow' }
// expect: task a running 1
// expect: task b running 2
// expect: task c running 2
// expect: push failed
// expect: error failed b
// expect: drained true
// expect: [ 9, 1, 4, 25 ] 2
// expect: eachSeries stop
// expect: 3
// expect: { data: 'data', use: 'used data' }
// expect: 6
// expect: series [ 1, 2 ]
