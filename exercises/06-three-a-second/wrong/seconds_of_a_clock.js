// Begins to count anew each second, whenever that second began.
// fails with: at most three in any span
module.exports = function createLimiter(limit, ms) {
  const waiting = [];
  let left = limit, timer;

  function next() {
    timer = undefined;
    left = limit;
    while (left > 0 && waiting.length > 0) start();
  }

  function start() {
    left--;
    timer ??= setTimeout(next, ms);
    waiting.shift()();
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
      if (left > 0) start();
    });
  };
};
