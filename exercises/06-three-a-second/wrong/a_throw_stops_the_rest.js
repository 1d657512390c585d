// A task that throws takes with it all who wait behind it.
// fails with: Error: thrown
module.exports = function createLimiter(limit, ms) {
  const starts = []; /* times, at most `limit` of them, oldest first */
  const waiting = []; /* functions that start a task */
  let timer;

  function startNext() {
    if (starts.length === limit) starts.shift();
    starts.push(performance.now());
    waiting.shift()();
  }

  /* How long until one more may be started: 0 or less, if it may be now. */
  function pause() {
    return starts.length < limit ? 0 : starts[0] + ms - performance.now();
  }

  function startAll() {
    timer = undefined;
    while (waiting.length > 0 && pause() <= 0) startNext();
    if (waiting.length > 0) timer = setTimeout(startAll, Math.ceil(pause()));
  }

  return function run(task) {
    return new Promise((resolve, reject) => {
      waiting.push(() => {
        resolve(task());
      });
      if (timer === undefined) startAll();
    });
  };
};
