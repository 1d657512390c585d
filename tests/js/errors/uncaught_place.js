// An exception that nobody takes shows where it was thrown, and ends the process.
function deeper() {
  var nothing;
  nothing.property = 1;
}
setTimeout(function later() { deeper(); }, 1);
setTimeout(function () { console.log('WRONG'); }, 20);
// expect error: uncaught_place.js:4
// expect error:   nothing.property = 1;
// expect error: TypeError: Cannot set properties of undefined (setting 'property')
// expect error:     at deeper (
// expect error: later
// exit: 1
