/* Asks with every key, and shows what comes back. */
module.exports = function createSearch(ask, show) {
  return async function search(text) {
    const results = await ask(text);
    show(results);
  };
};
