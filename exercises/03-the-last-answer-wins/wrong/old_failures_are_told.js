// Looks at the counter only where all went well.
// fails with: an old question that failed bothers nobody
module.exports = function createSearch(ask, show) {
  let newest = 0;
  return async function search(text) {
    const own = ++newest;
    const results = await ask(text);
    if (own === newest) show(results);
  };
};
