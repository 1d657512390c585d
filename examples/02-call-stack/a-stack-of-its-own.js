// The same function, called at once and called later.
// Look for: later, the one who asked for it is no longer on the stack.
function report(when) {
  const names = new Error().stack.match(/\b(start|report|onTimeout)\b/g);
  console.log(when + ':', names.join(', '));
}

function start() {
  report('at once');
  setTimeout(function onTimeout() { report('later'); }, 1);
}

start();
