const { fileURLToPath, pathToFileURL, parse, format, resolve } = require('url');
console.log(fileURLToPath('file:///a%20b/c'), pathToFileURL('/a b/#c?%').href, pathToFileURL('/x/').href);
try {
  fileURLToPath('http://x');
} catch (e) {
  console.log(e.code, e.message);
}
console.log(parse('http://user:pw@Host:80/p/a?x=1#h').href, parse('/a?b=1').pathname, parse('/a?b=1', true).query.b);
console.log(format({ protocol: 'http', host: 'h', pathname: '/x', query: { a: 1 } }));
console.log(resolve('http://a/b/c', '../d'), resolve('/one/two', 'three'));
// expect: /a b/c file:///a%20b/%23c%3F%25 file:///x/
// expect: ERR_INVALID_URL_SCHEME The URL must be of scheme file
// expect: http://user:pw@host:80/p/a?x=1#h /a 1
// expect: http://h/x?a=1
// expect: http://a/d /one/three
