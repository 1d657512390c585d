// A piece without any %XX is taken as it is, also if percent signs and other characters stand in it.
const { parse } = require('querystring');
console.log(parse('a=%|é%zz\'~&%é=1'), parse('a=%20é&b=%e9é'), parse('100%=%'));
// expect: [Object: null prototype] { a: "%|é%zz'~", '%é': '1' } [Object: null prototype] { a: ' é', b: '��' } [Object: null prototype] { '100%': '%' }
