// The line in which the interval is cleared, not the one in which the function begins.
// fails with: lookAgain() begins in another line
module.exports = {
  keeper: 'lookAgain',
  line: 40,
  madeBy: 'onRead',
  every: 900000,
};
