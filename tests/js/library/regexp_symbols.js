// Symbol.match and its kin call the same.
var r = new RegExp('b', 'gs');
console.log(r[Symbol.match]('abcb').length, r[Symbol.replace]('abcb', 'x'), r[Symbol.search]('ab'), r[Symbol.split]('abc').join(), Array.from(r[Symbol.matchAll]('abcb')).length);
console.log(/b/[Symbol.replace]('abc', 'x'), /b/g[Symbol.match]('bb').length, /,/[Symbol.split]('a,b').length);
// expect: 2 axcx 1 a,c 2
// expect: axc 2 2
