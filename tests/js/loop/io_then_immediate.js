// From an I/O callback an immediate always comes before a timer.
require('fs').stat(__filename, function () {
  setTimeout(function () { console.log('timer'); }, 0);
  setImmediate(function () { console.log('immediate'); });
});
// expect: immediate
// expect: timer
