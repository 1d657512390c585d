// Cleared as well, when the last file was done.
// fails with: checkRoom() does not keep it alive
module.exports = {
  keeper: 'checkRoom',
  line: 45,
  madeBy: 'backup.js',
  every: 300000,
};
