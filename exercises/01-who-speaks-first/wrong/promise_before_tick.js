// A promise that is fulfilled already looks as if nothing could come before it.
// fails with: Line 3 is "settings are read" in your list
module.exports = [
  ['starting', 'main'],
  ['started', 'main'],
  ['settings are read', 'microtask'],
  ['listeners are told', 'tick'],
  ['the loop is turning', 'check'],
  ['look for new mail', 'timers'],
];
