/* The file is not read yet when the first turn comes to its check phase, so the kitchen opens first. The read is delivered in
 * poll. After its callback: microtasks until there are none (the eggs, too), then the tick that one of them made. After poll
 * comes check, with its own drain, and only the next turn begins with the timers. */
module.exports = [
  ['the kitchen is open', 'check'],
  ['the recipe is read', 'poll'],
  ['the flour is weighed', 'microtask'],
  ['the eggs are counted', 'microtask'],
  ['the sugar is weighed', 'tick'],
  ['the dough is mixed', 'check'],
  ['the bowl is washed', 'tick'],
  ['the oven is hot', 'timers'],
];
