// p-limit: never more than so many at a time; and debug, which is off unless it is asked for.
const pLimit = require('p-limit');
const debug = require('debug');
const limit = pLimit(2);
let active = 0, most = 0;
const job = (n) => limit(async () => {
  most = Math.max(most, ++active);
  await new Promise((resolve) => { setTimeout(resolve, n); });
  active--;
  return n * 10;
});
const lines = [];
const log = debug('app:jobs');
log.log = (text) => lines.push(text.replace(/\+\d+ms|\d{4}-\S+ /, '').trim());
log('not shown');
debug.enable('app:*');
log('shown %d %o', 1, { a: 1 });
Promise.all([5, 1, 3, 2].map(job)).then((results) => {
  console.log(results, most, limit.activeCount, limit.pendingCount);
  console.log(log.enabled, debug('other').enabled, lines.length, lines[0].includes("shown 1 { a: 1 }"));
});
// expect: [ 50, 10, 30, 20 ] 2 0 0
// expect: true false 1 false
