// A primitive is no key.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
attempt(function () { return new WeakMap().set(1, 2); });
attempt(function () { return new WeakMap([[1, 2]]); });
attempt(function () { return WeakMap(); });
attempt(function () { return new WeakSet().add('x'); });
// expect: TypeError: Invalid value used as weak map key
// expect: TypeError: Invalid value used as weak map key
// expect: TypeError: Constructor WeakMap requires 'new'
// expect: TypeError: Invalid value used in weak set
