// A read takes the pool some time, and the program has long begun to turn.
// fails with: Line 1 is "the recipe is read" in your list
module.exports = [
  ['the recipe is read', 'poll'],
  ['the kitchen is open', 'check'],
  ['the flour is weighed', 'microtask'],
  ['the eggs are counted', 'microtask'],
  ['the sugar is weighed', 'tick'],
  ['the dough is mixed', 'check'],
  ['the bowl is washed', 'tick'],
  ['the oven is hot', 'timers'],
];
