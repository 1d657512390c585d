// Leaves a place empty.
// fails with: while there is a place, a job is started inside enter()
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
    while (waiting.length > 0 && underWay < places - 1) start(...waiting.shift());
    starting = false;
  }

  return function enter(job, callback) {
    waiting.push([job, callback]);
    startAll();
  };
};
