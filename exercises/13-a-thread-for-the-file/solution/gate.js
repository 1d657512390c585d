/* Lets at most `places` jobs be under way at a time.
 *
 * Who waits is started by one loop, in startAll(). A job that is done at once calls back into it: then `starting` is true, and the
 * loop that is running already sees the free place. So the stack is never deeper than one job. */
module.exports = function createGate(places) {
  const waiting = []; /* [job, callback], the first to come at the front */
  let underWay = 0;
  let starting = false;

  function start(job, callback) {
    let over = false;
    function done(...results) {
      if (over) return;
      over = true;
      underWay--;
      startAll();
      callback(...results);
    }

    underWay++;
    try {
      job(done);
    } catch (error) {
      done(error);
    }
  }

  function startAll() {
    if (starting) return;
    starting = true;
    while (waiting.length > 0 && underWay < places) start(...waiting.shift());
    starting = false;
  }

  return function enter(job, callback) {
    waiting.push([job, callback]);
    startAll();
  };
};
