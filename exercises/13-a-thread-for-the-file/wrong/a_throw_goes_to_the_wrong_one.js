// Lets a throw through: it reaches whoever called enter(), and the place is lost.
// fails with: what a job throws is for its callback
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
    job(done);
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
