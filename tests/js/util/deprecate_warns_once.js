var util = require('util');
var old = util.deprecate(function (x) { return x + 1; }, 'old() goes');
var a = util.deprecate(function () {}, 'one of two', 'DEP1'), b = util.deprecate(function () {}, 'two of two', 'DEP1');
process.on('warning', function (w) { console.log(w.name, w.message, w.code); });
console.log(old(1), old(2), a(), b());
process.exitCode = 1;

// expect: 2 3 undefined undefined
// expect: DeprecationWarning old() goes undefined
// expect: DeprecationWarning one of two DEP1
// expect error: DeprecationWarning: old() goes
// exit: 1
