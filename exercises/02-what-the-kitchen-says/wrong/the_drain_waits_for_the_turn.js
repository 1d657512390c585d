// As if ticks were run once a turn, and not after each callback.
// fails with: Line 7 is "the oven is hot" in your list
module.exports = [
  ['the kitchen is open', 'check'],
  ['the recipe is read', 'poll'],
  ['the flour is weighed', 'microtask'],
  ['the eggs are counted', 'microtask'],
  ['the sugar is weighed', 'tick'],
  ['the dough is mixed', 'check'],
  ['the oven is hot', 'timers'],
  ['the bowl is washed', 'tick'],
];
