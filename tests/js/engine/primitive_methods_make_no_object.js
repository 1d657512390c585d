Number.prototype.kind = function () { 'use strict'; return typeof this; };
String.prototype.kind = Boolean.prototype.kind = Number.prototype.kind;
Object.defineProperty(String.prototype, 'got', {get: function () { 'use strict'; return typeof this; }});
console.log((5).kind(), 'x'.kind(), true.kind(), 'x'.got);
function sloppy() { return typeof this; }
console.log(sloppy.call(5));
// expect: number string boolean string
// expect: object
