// An expression of the other engine is a RegExp like any.
var r = new RegExp('(?<a>x)', 'g');
console.log(r instanceof RegExp, Object.getPrototypeOf(r) === RegExp.prototype, r.constructor === RegExp, typeof r, Object.prototype.toString.call(r));
console.log(r.source, new RegExp(r).source, new RegExp(r, 'i').flags, RegExp(r) === r, r.lastIndex, Object.keys(r).length);
console.log(new RegExp('', 's').source, new RegExp('a/b', 's').source, new RegExp('\n', 's').source);
// expect: true true true object [object RegExp]
// expect: (?<a>x) (?<a>x) i true 0 0
// expect: (?:) a\/b \n
