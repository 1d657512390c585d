console.log(typeof require);
import('./fixtures/counter.mjs').then((ns) => console.log(ns.count, typeof ns.increment));
import('./fixtures/common.cjs').then((ns) => console.log(ns.default === require('./fixtures/common.cjs')));
import('node:path').then((ns) => console.log(ns.default === require('path')));
console.log('first');
// expect: function
// expect: first
// expect: true
// expect: true
// expect: 0 function
