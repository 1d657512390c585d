/* Asks with every key, and shows what comes back for the newest question only.
 *
 * Each call remembers which question was its own. When its answer is there, another call may have changed `newest`
 * meanwhile: what was true before an await has to be asked again after it. */
module.exports = function createSearch(ask, show) {
  let newest = 0;

  return async function search(text) {
    const own = ++newest;
    try {
      const results = await ask(text);
      if (own === newest) show(results);
    } catch (error) {
      if (own === newest) throw error;
    }
  };
};
