// Three calls deep and back. The deepest function asks where it is.
// Look for: the stack lists who is waiting for whom, innermost first.
function main() {
  console.log('main calls middle');
  middle();
  console.log('main goes on');
}

function middle() {
  deepest();
}

function deepest() {
  const names = new Error().stack.match(/\b(main|middle|deepest)(?= \()/g);
  console.log(names.join(', '));
}

main();
