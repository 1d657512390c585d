// "0 ms" sounds like now. But the timers phase comes at the beginning of a turn, and this turn is past it.
// fails with: Line 6 is "the oven is hot" in your list
module.exports = [
  ['the kitchen is open', 'check'],
  ['the recipe is read', 'poll'],
  ['the flour is weighed', 'microtask'],
  ['the eggs are counted', 'microtask'],
  ['the sugar is weighed', 'tick'],
  ['the oven is hot', 'timers'],
  ['the dough is mixed', 'check'],
  ['the bowl is washed', 'tick'],
];
