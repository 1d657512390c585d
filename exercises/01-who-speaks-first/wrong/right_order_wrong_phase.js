// fails with: Line 4 runs in "tick", but the loop is somewhere else then
module.exports = [
  ['starting', 'main'],
  ['started', 'main'],
  ['listeners are told', 'tick'],
  ['settings are read', 'tick'],
  ['the loop is turning', 'check'],
  ['look for new mail', 'timers'],
];
