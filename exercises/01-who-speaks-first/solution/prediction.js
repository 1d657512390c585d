/* First the program runs to its end: both main lines. Then ticks until there are none, then microtasks. Only now does the
 * loop begin to turn: no timer is due in its first turn, so the check phase comes before the timer's 250 ms are over. */
module.exports = [
  ['starting', 'main'],
  ['started', 'main'],
  ['listeners are told', 'tick'],
  ['settings are read', 'microtask'],
  ['the loop is turning', 'check'],
  ['look for new mail', 'timers'],
];
