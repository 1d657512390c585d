var f = function self() { self = 1; return typeof self; };
console.log(f());
var g = function self() { 'use strict'; try { self = 1; } catch (e) { return e.message; } };
console.log(g());
var h = function self() { return (function () { self = 2; return typeof self; })(); };
console.log(h());
var k = function self() { return (function () { 'use strict'; try { self = 2; } catch (e) { return e.name; } })(); };
console.log(k());
var m = function self(self) { self = 3; return self; };
console.log(m());
var n = function self() { var self = 4; return self; };
console.log(n());
// expect: function
// expect: Assignment to constant variable.
// expect: function
// expect: TypeError
// expect: 3
// expect: 4
