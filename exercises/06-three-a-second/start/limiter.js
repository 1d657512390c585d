/* Lets at most `limit` tasks start in `ms` milliseconds. */
module.exports = function createLimiter(limit, ms) {
  let started = 0;
  setInterval(() => { started = 0; }, ms);

  return async function run(task) {
    while (started >= limit) await new Promise((resolve) => { setTimeout(resolve, ms); });
    started++;
    return task();
  };
};
