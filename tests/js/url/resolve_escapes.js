// url.resolve() escapes what url.parse() escapes.
const { resolve } = require('url');
for (const [from, to] of [['http://h/', "b'c"], ['x/y', 'z^'], ['C|', 'C|\\E<>'], ['a', "&pass'c:"], ['http://h/a?b', '#`"'], ['/one', '{two}']]) console.log(resolve(from, to));
// expect: http://h/b%27c
// expect: x/z%5E
// expect: C%7C/E%3C%3E
// expect: &pass%27c:
// expect: http://h/a?b#%60%22
// expect: /%7Btwo%7D
