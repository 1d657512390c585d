// Gives back a place each time that done() is called.
// fails with: has one place to give back
module.exports = function createGate(places) {
  const waiting = []; /* [job, callback], the first to come at the front */
  let underWay = 0;
  let starting = false;

  function start(job, callback) {
    let over = false;
    function done(...results) {
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
