// Modules may require each other in a circle: the second sees what the first has exported so far.
var a = require('./fixtures/a');
console.log(a.sawB, a.late);
// expect: { early: true, late: undefined } true
