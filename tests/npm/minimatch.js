const minimatch = require('minimatch');

console.log(minimatch('bar.foo', '*.foo'), minimatch('a/b/c.js', '**/*.js'), minimatch('.x', '*'), minimatch('.x', '*', { dot: true }));
console.log(minimatch.match(['a.js', 'b.ts', 'c.jsx'], '*.{js,jsx}'), minimatch.braceExpand('a{b,c{1..3}}d'));
console.log(minimatch.makeRe('+(a|b)?[!c-e]').source, minimatch.filter('?(x)y').toString().length > 0);
const m = new minimatch.Minimatch('!src/**/test-*.js', { matchBase: true });
console.log(m.negate, m.match('src/a/test-b.js'), m.match('lib/x.js'), m.set.length);
console.log(minimatch('ABC', 'abc', { nocase: true }), minimatch('x', 'y', { flipNegate: true }), minimatch('a', '#a'));
// expect: true true false true
// expect: [ 'a.js', 'c.jsx' ] [ 'abd', 'ac1d', 'ac2d', 'ac3d' ]
// expect: ^(?:(?!\.)(?=.)(?:a|b)+[^/][^c-e])$ true
// expect: true false true 1
// expect: true false false
