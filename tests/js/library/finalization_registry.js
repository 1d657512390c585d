// register and unregister may be called.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var r = new FinalizationRegistry(function () {});
console.log(r.register({}, 1), r.unregister({}), Object.prototype.toString.call(r));
attempt(function () { return new FinalizationRegistry(1); });
// expect: undefined false [object FinalizationRegistry]
// expect: TypeError: FinalizationRegistry: cleanup must be callable
