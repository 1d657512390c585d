// Methods on g.prototype reach its generators; one that is no object is passed over.
function* g() { yield 1; }
g.prototype.twice = function () { return this.next().value * 2; };
console.log(g().twice(), g() instanceof g, Object.prototype.hasOwnProperty.call(g.prototype, 'constructor'));
const early = g();
g.prototype = { next: function () { return 'mine'; } };
console.log(g().next(), early.next().value);
g.prototype = null;
const late = g();
console.log(late.next().value, typeof late.return, Object.prototype.toString.call(late));
// expect: 2 true false
// expect: mine 1
// expect: 1 function [object Generator]
