// It was cleared, although an hour ago that was less sure.
// fails with: tooLate() does not keep it alive
module.exports = {
  keeper: 'tooLate',
  line: 18,
  madeBy: 'backup.js',
  every: 86400000,
};
