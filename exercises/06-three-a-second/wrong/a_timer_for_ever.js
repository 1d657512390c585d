// Forgets old starts with the help of an interval, which nobody ever stops.
// fails with: nobody waits, but a timer keeps the program alive
module.exports = function createLimiter(limit, ms) {
  const starts = []; /* times, at most `limit` of them, oldest first */
  const waiting = []; /* functions that start a task */
  let timer;
  setInterval(() => {
    while (starts.length > 0 && starts[0] + ms <= performance.now()) starts.shift();
  }, ms);

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
        try {
          resolve(task());
        } catch (error) {
          reject(error);
        }
      });
      if (timer === undefined) startAll();
    });
  };
};
