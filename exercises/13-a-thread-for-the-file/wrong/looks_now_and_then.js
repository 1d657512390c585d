// Looks every now and then whether there is a place.
// fails with: while there is a place, a job is started inside enter()
module.exports = function createGate(places) {
  const waiting = [];
  let underWay = 0;

  setInterval(() => {
    if (waiting.length === 0 || underWay >= places) return;
    const [job, callback] = waiting.shift();
    underWay++;
    job((...results) => { underWay--; callback(...results); });
  }, 10).unref();

  return function enter(job, callback) {
    waiting.push([job, callback]);
  };
};
