var util = require('util');
console.log(JSON.stringify(util.inspect({ a: 1, b: 'x', c: null, d: [undefined, true], e: /x/ }, { colors: true })));
console.log(util.stripVTControlCharacters(util.inspect([1, 'a'], { colors: true })));

// expect: "{ a: \u001b[33m1\u001b[39m, b: \u001b[32m'x'\u001b[39m, c: \u001b[1mnull\u001b[22m, d: [ \u001b[90mundefined\u001b[39m, \u001b[33mtrue\u001b[39m ], e: \u001b[31m/x/\u001b[39m }"
// expect: [ 1, 'a' ]
