// The function around it in the source did not run as a task: it was called, by one that did.
// fails with: but another task ran when it was made
module.exports = {
  keeper: 'lookAgain',
  line: 39,
  madeBy: 'retryLater',
  every: 900000,
};
