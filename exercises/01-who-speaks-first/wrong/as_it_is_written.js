// From the top to the bottom, as if every call were run where it stands.
// fails with: Line 2 is "look for new mail" in your list
module.exports = [
  ['starting', 'main'],
  ['look for new mail', 'timers'],
  ['the loop is turning', 'check'],
  ['settings are read', 'microtask'],
  ['listeners are told', 'tick'],
  ['started', 'main'],
];
