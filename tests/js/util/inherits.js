var util = require('util');
function Base() {}
Base.prototype.hello = function () { return 'hello from ' + this.constructor.name; };
function Derived() {}
util.inherits(Derived, Base);
console.log(new Derived().hello(), Derived.super_ === Base, new Derived() instanceof Base);
try { util.inherits(Derived, null); } catch (e) { console.log(e.message); }

// expect: hello from Derived true true
// expect: The "superCtor" argument must be of type function. Received null
