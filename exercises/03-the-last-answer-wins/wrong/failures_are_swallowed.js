// An empty catch: now nobody learns that the newest question has failed.
// fails with: Missing expected rejection: the newest question has failed
module.exports = function createSearch(ask, show) {
  let newest = 0;
  return async function search(text) {
    const own = ++newest;
    try {
      const results = await ask(text);
      if (own === newest) show(results);
    } catch {
    }
  };
};
