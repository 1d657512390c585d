// construct calls with new, and may give another prototype.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
function P(a) { this.a = a; }
function Q() {}
console.log(Reflect.construct(P, [5]).a, Reflect.construct(P, [5], Q) instanceof Q, Reflect.construct(Map, [[[1, 2]]]).get(1));
var d = Reflect.construct(Date, [0], Q);
console.log(d instanceof Q, Date.prototype.getTime.call(d));
attempt(function () { return Reflect.construct(1, []); });
// expect: 5 true 2
// expect: true 0
// expect: TypeError: 1 is not a constructor
