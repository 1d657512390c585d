// Ticks come before microtasks when a drain begins; within it, the queue that is being emptied is emptied.
// fails with: Line 4 is "the sugar is weighed" in your list
module.exports = [
  ['the kitchen is open', 'check'],
  ['the recipe is read', 'poll'],
  ['the flour is weighed', 'microtask'],
  ['the sugar is weighed', 'tick'],
  ['the eggs are counted', 'microtask'],
  ['the dough is mixed', 'check'],
  ['the bowl is washed', 'tick'],
  ['the oven is hot', 'timers'],
];
