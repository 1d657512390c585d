/* What does program.js write, and where is the loop then? One line for each line of the output. */
module.exports = [
  ['?', '?'],
  ['?', '?'],
  ['?', '?'],
  ['?', '?'],
  ['?', '?'],
  ['?', '?'],
  ['?', '?'],
  ['?', '?'],
];
