// A program ends when nothing can happen any more, not when its last line has run.
// Look for: 'beforeExit' comes each time the loop has run dry, 'exit' once.
let rounds = 0;

process.on('beforeExit', function onBeforeExit() {
  console.log('the loop has run dry');
  if (++rounds < 3) setTimeout(function more() { console.log('more work, round', rounds); }, 5);
});

process.on('exit', function onExit(code) {
  console.log('exit with code', code);
  setTimeout(function tooLate() { console.log('this never runs'); }, 0);
});

console.log('the last line of the script');
