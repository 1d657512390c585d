/* The third file is not there, so onRead() has begun to look for it every quarter of an hour. All the rest has ended: the deadline
 * and the look at the disk are cleared, and the progress, which is still set, was unref'd. */
module.exports = {
  keeper: 'lookAgain',
  line: 39,
  madeBy: 'onRead',
  every: 900000,
};
