/* Lets at most `places` jobs be under way at a time. */
module.exports = function createGate(places) {
  return function enter(job, callback) {
    job(callback);
  };
};
