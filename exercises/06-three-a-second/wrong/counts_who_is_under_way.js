// Limits how many run at a time: that is another limiter.
// fails with: three at once, and three more in each span
module.exports = function createLimiter(limit) {
  const waiting = [];
  let running = 0;

  async function start({ task, resolve, reject }) {
    running++;
    try {
      resolve(await task());
    } catch (error) {
      reject(error);
    }
    running--;
    if (waiting.length > 0) start(waiting.shift());
  }

  return function run(task) {
    return new Promise((resolve, reject) => {
      if (running < limit) start({ task, resolve, reject });
      else waiting.push({ task, resolve, reject });
    });
  };
};
