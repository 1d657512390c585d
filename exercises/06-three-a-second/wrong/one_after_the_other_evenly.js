// Spreads the tasks evenly. That is polite, but slower than need be.
// fails with: while there is room, a task is started inside run()
module.exports = function createLimiter(limit, ms) {
  let free = -Infinity;
  return async function run(task) {
    const now = performance.now(), start = Math.max(now, free);
    free = start + ms / limit;
    if (start > now) await new Promise((resolve) => { setTimeout(resolve, Math.ceil(start - now)); });
    return task();
  };
};
