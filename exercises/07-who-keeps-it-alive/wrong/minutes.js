// Fifteen, but fifteen what?
// fails with: between two of its calls lie other than 15 milliseconds
module.exports = {
  keeper: 'lookAgain',
  line: 39,
  madeBy: 'onRead',
  every: 15,
};
