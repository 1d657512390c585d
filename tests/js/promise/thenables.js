// Thenables: getters that throw, then() that throws after resolving, that calls twice.
function show(label) { return function (v) { console.log(label, v); }; }
Promise.resolve({ get then() { throw 'getter'; } }).then(show('WRONG'), show('rejected'));
Promise.resolve({ then: function (ok) { ok('first'); throw 'late'; } }).then(show('value'), show('WRONG'));
Promise.resolve({ then: function (ok, no) { ok(1); ok(2); no(3); } }).then(show('once'), show('WRONG'));
Promise.resolve({ then: function (ok, no) { no('no'); } }).then(show('WRONG'), show('no:'));
Promise.resolve({ then: 5 }).then(function (v) { console.log(v.then); });
Promise.resolve({ then: function (ok) { ok({ then: function (ok2) { ok2('deep'); } }); } }).then(show('nested'));
// expect: rejected getter
// expect: 5
// expect: value first
// expect: once 1
// expect: no: no
// expect: nested deep
