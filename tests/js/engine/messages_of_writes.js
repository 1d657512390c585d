function t(f) { try { f(); console.log('no error'); } catch (e) { console.log(e.name + ': ' + e.message); } }
var u, n = null, o = {a: {}}, s = 'str', arr = [1];
t(function () { 'use strict'; Object.freeze(o); o.a = 1; }); t(function () { 'use strict'; o.newone = 1; });
t(function () { 'use strict'; delete o.a; }); t(function () { 'use strict'; undeclared = 1; });
t(function () { 'use strict'; var f = Object.freeze([1]); f[0] = 2; }); t(function () { 'use strict'; 'abc'.length = 1; });
t(function () { 'use strict'; 'abc'.foo = 1; }); t(function () { 'use strict'; var g = {get x() { return 1; }}; g.x = 2; });
t(function () { arr.length = -1; }); t(function () { Object.defineProperty(o, 'x', {value: 1}); });
t(function () { Object.defineProperty(o, 'a', {value: 1}); }); t(function () { Object.defineProperty({}, 'x', {get: 5}); });
// expect: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: TypeError: Cannot add property newone, object is not extensible
// expect: TypeError: Cannot delete property 'a' of #<Object>
// expect: ReferenceError: undeclared is not defined
// expect: TypeError: Cannot assign to read only property '0' of object '[object Array]'
// expect: TypeError: Cannot assign to read only property 'length' of string 'abc'
// expect: TypeError: Cannot create property 'foo' on string 'abc'
// expect: TypeError: Cannot set property x of #<Object> which has only a getter
// expect: RangeError: Invalid array length
// expect: TypeError: Cannot define property x, object is not extensible
// expect: TypeError: Cannot redefine property: a
// expect: TypeError: Getter must be a function: 5
