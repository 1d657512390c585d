// Any object with Symbol.replace, split, match or search may be a pattern.
var p = {};
p[Symbol.replace] = function (s, r) { return 'replace ' + s + r; };
p[Symbol.split] = function (s, n) { return 'split ' + s + n; };
p[Symbol.match] = function (s) { return 'match ' + s; };
p[Symbol.search] = function (s) { return 'search ' + s; };
console.log('a'.replace(p, 'b'), 'a'.split(p, 3), 'a'.match(p), 'a'.search(p));
// expect: replace ab split a3 match a search a
