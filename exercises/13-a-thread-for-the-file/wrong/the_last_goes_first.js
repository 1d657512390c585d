// Takes the one who came last: the first of all waits for ever.
// fails with: never more than two are under way
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
    while (waiting.length > 0 && underWay < places) start(...waiting.pop());
    starting = false;
  }

  return function enter(job, callback) {
    waiting.push([job, callback]);
    startAll();
  };
};
