// qs: queries that stand for nested objects, both ways.
const qs = require('qs');
const show = (value) => console.log(JSON.stringify(value));
show(qs.parse('a[b][c]=1&a[d][]=2&a[d][]=3&e=%20x&f'));
show(qs.parse('?a.b=1&c=%E4', { allowDots: true, ignoreQueryPrefix: true, charset: 'iso-8859-1' }));
show(qs.parse('a[0]=x&a[2]=y&b[__proto__]=1', { strictNullHandling: true }));
show(qs.stringify({ a: { b: [1, 2], c: 'x y' }, d: null, e: undefined, f: new Date(0), 'ü': true }));
for (const arrayFormat of ['indices', 'brackets', 'repeat', 'comma']) show(qs.stringify({ a: ['x', 'y&z'] }, { arrayFormat }));
show(qs.stringify({ b: 1, a: 2 }, { sort: (x, y) => x.localeCompare(y), addQueryPrefix: true, encode: false }));

// expect: {"a":{"b":{"c":"1"},"d":["2","3"]},"e":" x","f":""}
// expect: {"a":{"b":"1"},"c":"ä"}
// expect: {"a":["x","y"]}
// expect: "a%5Bb%5D%5B0%5D=1&a%5Bb%5D%5B1%5D=2&a%5Bc%5D=x%20y&d=&f=1970-01-01T00%3A00%3A00.000Z&%C3%BC=true"
// expect: "a%5B0%5D=x&a%5B1%5D=y%26z"
// expect: "a%5B%5D=x&a%5B%5D=y%26z"
// expect: "a=x&a=y%26z"
// expect: "a=x%2Cy%26z"
// expect: "?a=2&b=1"
