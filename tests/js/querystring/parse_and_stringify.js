// querystring in both directions, with what is odd in either.
const qs = require('querystring');
const show = (value) => console.log(JSON.stringify(value));
['a=1&b=2', 'a=1&a=2&a=3', 'a', 'a&&b', '=x', '=', '&=&', 'a=b=c', 'a+b=c+d', 'a=%20%41', 'a=%zz', 'a=%E4', 'a=%C3%A4', 'a%3Db=1',
  '__proto__=1', 'toString=1', 'a=%', 'a=%4', '?a=1', 'a=1;b=2', 'ä=ö', 'a=%00', 'a=+%2B', '', 'a[]=1&a[]=2', 'a=&b', 'a==1']
  .forEach((text) => show(qs.parse(text)));
show(qs.parse('a:1;b:2;c', ';', ':'));
show(qs.parse('a=>1--b=>2', '--', '=>'));
show(qs.parse('a=1&b=2&c=3', null, null, { maxKeys: 2 }));
show(Object.keys(qs.parse('x&'.repeat(1) + Array.from({ length: 1500 }, (x, i) => 'k' + i).join('&'))).length);
show(Object.keys(qs.parse(Array.from({ length: 1500 }, (x, i) => 'k' + i).join('&'), null, null, { maxKeys: 0 })).length);
show(qs.parse('a+b=%41', null, null, { decodeURIComponent: (text) => `<${text}>` }));
show(qs.parse('a=%zz+', null, null, { decodeURIComponent() { throw new Error('no'); } }));
show([qs.parse(5), qs.parse(null), qs.parse(undefined)]);
console.log(Object.getPrototypeOf(qs.parse('a')), qs.parse('a=1'));
[{ a: 1, b: 'x y', c: true }, { a: [1, 2, 'z'], b: [] }, { a: null, b: undefined, c: NaN, d: Infinity, e: {}, f: () => 1 }, [1, 2],
  { 'ä&': '=&+%' }, { "!'()*-._~": "!'()*-._~" }, 'text', 5, null, undefined, {}, { a: '' }, { a: [] }, { a: [[1], null] }, { a: -0 }]
  .forEach((value) => show(qs.stringify(value)));
show(qs.stringify({ a: 1, b: [2, 3] }, ';', ':'));
show(qs.stringify({ a: 'b' }, null, null, { encodeURIComponent: (text) => `<${text}>` }));
try {
  qs.stringify({ a: '\ud800' });
} catch (e) {
  console.log(e.name, e.code, e.message);
}
show([qs.escape({ toString: () => 'a b' }), qs.escape(5), qs.escape(true), qs.escape(undefined), qs.unescape('%41%zz%C3'), qs.unescape('a+b')]);
console.log(qs.unescapeBuffer('a%41%4+%zz'), qs.decode === qs.parse, qs.encode === qs.stringify, Object.keys(qs).join());
const { escape } = qs;
qs.escape = (text) => text.toUpperCase();
show(qs.stringify({ a: 'b' }));
qs.escape = escape;

// expect: {"a":"1","b":"2"}
// expect: {"a":["1","2","3"]}
// expect: {"a":""}
// expect: {"a":"","b":""}
// expect: {"":"x"}
// expect: {"":""}
// expect: {"":""}
// expect: {"a":"b=c"}
// expect: {"a b":"c d"}
// expect: {"a":" A"}
// expect: {"a":"%zz"}
// expect: {"a":"�"}
// expect: {"a":"ä"}
// expect: {"a=b":"1"}
// expect: {"__proto__":"1"}
// expect: {"toString":"1"}
// expect: {"a":"%"}
// expect: {"a":"%4"}
// expect: {"?a":"1"}
// expect: {"a":"1;b=2"}
// expect: {"ä":"ö"}
// expect: {"a":"\u0000"}
// expect: {"a":" +"}
// expect: {}
// expect: {"a[]":["1","2"]}
// expect: {"a":"","b":""}
// expect: {"a":"=1"}
// expect: {"a":"1","b":"2","c":""}
// expect: {"a":"1","b":"2"}
// expect: {"a":"1","b":"2"}
// expect: 1000
// expect: 1500
// expect: {"<a%20b>":"<%41>"}
// expect: {"a":"%zz "}
// expect: [{},{},{}]
// expect: null [Object: null prototype] { a: '1' }
// expect: "a=1&b=x%20y&c=true"
// expect: "a=1&a=2&a=z"
// expect: "a=&b=&c=&d=&e=&f="
// expect: "0=1&1=2"
// expect: "%C3%A4%26=%3D%26%2B%25"
// expect: "!'()*-._~=!'()*-._~"
// expect: ""
// expect: ""
// expect: ""
// expect: ""
// expect: ""
// expect: "a="
// expect: ""
// expect: "a=&a="
// expect: "a=0"
// expect: "a:1;b:2;b:3"
// expect: "<a>=<b>"
// expect: URIError ERR_INVALID_URI URI malformed
// expect: ["a%20b","5","true","undefined","A%zz�","a+b"]
// expect: <Buffer 61 41 25 34 2b 25 7a 7a> true true unescapeBuffer,unescape,escape,stringify,encode,parse,decode
// expect: "A=B"
