// Each job starts the one behind it, on top of its own stack.
// fails with: the stack does not grow with those who wait
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
    starting = true;
    while (waiting.length > 0 && underWay < places) start(...waiting.shift());
    starting = false;
  }

  return function enter(job, callback) {
    waiting.push([job, callback]);
    startAll();
  };
};
