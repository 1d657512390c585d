function t(f) { try { f(); console.log('no error'); } catch (e) { console.log(e.name + ': ' + e.message); } }
var u, n = null, o = {a: {}}, s = 'str', arr = [1];
t(function () { zzz; }); t(function () { u.x; }); t(function () { n.x; }); t(function () { u[3]; });
t(function () { u.x = 1; }); t(function () { n['k'] = 1; }); t(function () { o.x.y.z; });
t(function () { o.a.b(); }); t(function () { u(); }); t(function () { o['a'](); }); t(function () { o[s](); }); t(function () { arr[0](); });
t(function () { (function () {})()(); }); t(function () { this.foo(); }); t(function () { 'abc'.foo(); });
t(function () { new o.a(); }); t(function () { new u(); }); t(function () { o.a().b; }); t(function () { [1].map({}); });
t(function () { 1 in 5; }); t(function () { ({}) instanceof 5; }); t(function () { ({}) instanceof {}; });
t(function () { String.prototype.trim.call(null); }); t(function () { Object.keys(null); }); t(function () { [].reduce(function () {}); });
// expect: ReferenceError: zzz is not defined
// expect: TypeError: Cannot read properties of undefined (reading 'x')
// expect: TypeError: Cannot read properties of null (reading 'x')
// expect: TypeError: Cannot read properties of undefined (reading '3')
// expect: TypeError: Cannot set properties of undefined (setting 'x')
// expect: TypeError: Cannot set properties of null (setting 'k')
// expect: TypeError: Cannot read properties of undefined (reading 'y')
// expect: TypeError: o.a.b is not a function
// expect: TypeError: u is not a function
// expect: TypeError: o.a is not a function
// expect: TypeError: o[s] is not a function
// expect: TypeError: arr[0] is not a function
// expect: TypeError: (intermediate value)(...) is not a function
// expect: TypeError: this.foo is not a function
// expect: TypeError: "abc".foo is not a function
// expect: TypeError: o.a is not a constructor
// expect: TypeError: u is not a constructor
// expect: TypeError: o.a is not a function
// expect: TypeError: #<Object> is not a function
// expect: TypeError: Cannot use 'in' operator to search for '1' in 5
// expect: TypeError: Right-hand side of 'instanceof' is not an object
// expect: TypeError: Right-hand side of 'instanceof' is not callable
// expect: TypeError: String.prototype.trim called on null or undefined
// expect: TypeError: Cannot convert undefined or null to object
// expect: TypeError: Reduce of empty array with no initial value
