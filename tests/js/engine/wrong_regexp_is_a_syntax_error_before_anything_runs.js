// What is wrong with a literal is said when the file is read; in code that never runs, too.
console.log('not printed');
function never() {
  return /(?<year>\d{4})-(?<year>\d\d)/u;
}
// expect error: SyntaxError: Invalid regular expression: /(?<year>\d{4})-(?<year>\d\d)/u: Duplicate capture group name
