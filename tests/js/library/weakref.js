// deref gives the target.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var t = {}, r = new WeakRef(t);
console.log(r.deref() === t, Object.prototype.toString.call(r));
attempt(function () { return new WeakRef(1); });
attempt(function () { return WeakRef(t); });
// expect: true [object WeakRef]
// expect: TypeError: WeakRef: invalid target
// expect: TypeError: Constructor WeakRef requires 'new'
