// An interval that clears itself inside its own callback does not run again.
var n = 0;
var id = setInterval(function () {
  console.log('run ' + ++n);
  if (n === 2) clearInterval(id);
}, 1);
// expect: run 1
// expect: run 2
