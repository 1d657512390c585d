// It is still set, that is true, and it keeps nothing alive: it was unref'd.
// fails with: report() does not keep it alive
module.exports = {
  keeper: 'report',
  line: 9,
  madeBy: 'backup.js',
  every: 60000,
};
