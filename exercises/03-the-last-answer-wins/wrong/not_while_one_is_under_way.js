// Asks nothing while a question is under way: the newest question is lost.
// fails with: only the answer to the newest question is shown
module.exports = function createSearch(ask, show) {
  let busy = false;
  return async function search(text) {
    if (busy) return;
    busy = true;
    try {
      show(await ask(text));
    } finally {
      busy = false;
    }
  };
};
