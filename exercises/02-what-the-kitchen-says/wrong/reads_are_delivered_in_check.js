// fails with: Line 2 runs in "check", but the loop is somewhere else then
module.exports = [
  ['the kitchen is open', 'check'],
  ['the recipe is read', 'check'],
  ['the flour is weighed', 'microtask'],
  ['the eggs are counted', 'microtask'],
  ['the sugar is weighed', 'tick'],
  ['the dough is mixed', 'check'],
  ['the bowl is washed', 'tick'],
  ['the oven is hot', 'timers'],
];
