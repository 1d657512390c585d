// fails with: Your list is longer than the output
module.exports = [
  ['starting', 'main'],
  ['started', 'main'],
  ['listeners are told', 'tick'],
  ['settings are read', 'microtask'],
  ['the loop is turning', 'check'],
  ['look for new mail', 'timers'],
  ['look for new mail', 'timers'],
];
