// Asks the next question only when the last one is answered: no race, but every answer is shown.
// fails with: only the answer to the newest question is shown
module.exports = function createSearch(ask, show) {
  let last = Promise.resolve();
  return function search(text) {
    last = last.then(() => ask(text)).then(show);
    return last;
  };
};
