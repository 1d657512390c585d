const u = new URL('http://User:p%40ss@EXAMPLE.com:80/a/./b/../c?x=1&y=ä#frag ment');
console.log(u.href);
console.log([u.origin, u.protocol, u.username, u.password, u.host, u.port, u.pathname, u.search, u.hash].join(' '));
for (const [text, base] of [['../x?y', 'http://h/a/b/c'], ['//other/x', 'https://h/'], ['?q', 'http://h/a?b#c'], ['#f', 'http://h/a?b#c'],
  ['file:///a b/c%20d'], ['mailto:x@y.z'], ['http://0x7f.1/'], ['http://[2001:db8::0:1]:8080/'], ['HTTP:\\\\x\\y'],
  ['foo://bar/baz/../q'], ['/abs', 'file:///x/y'], ['http://h/%zz{}"<>`']]) console.log(new URL(text, base).href);
for (const [text, base] of [['nonsense'], ['http://'], ['http://a b/'], ['http://h:99999/'], ['/x', 'y']]) {
  try {
    new URL(text, base);
  } catch (e) {
    console.log(e.code, e.message, e.input, e.base);
  }
}
// expect: http://User:p%40ss@example.com/a/c?x=1&y=%C3%A4#frag%20ment
// expect: http://example.com http: User p%40ss example.com  /a/c ?x=1&y=%C3%A4 #frag%20ment
// expect: http://h/a/x?y
// expect: https://other/x
// expect: http://h/a?q
// expect: http://h/a?b#f
// expect: file:///a%20b/c%20d
// expect: mailto:x@y.z
// expect: http://127.0.0.1/
// expect: http://[2001:db8::1]:8080/
// expect: http://x/y
// expect: foo://bar/q
// expect: file:///abs
// expect: http://h/%zz%7B%7D%22%3C%3E%60
// expect: ERR_INVALID_URL Invalid URL nonsense undefined
// expect: ERR_INVALID_URL Invalid URL http:// undefined
// expect: ERR_INVALID_URL Invalid URL http://a b/ undefined
// expect: ERR_INVALID_URL Invalid URL http://h:99999/ undefined
// expect: ERR_INVALID_URL Invalid URL /x y
