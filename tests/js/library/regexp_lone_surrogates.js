// Halves of pairs in texts.
var s = 'a\ud83dx';
console.log(new RegExp('x', 'u').exec(s).index, new RegExp('^a.x$', 'u').test(s), new RegExp('(?<c>[^a])', 'u').exec(s)[0].charCodeAt(0).toString(16));
// expect: 2 true d83d
