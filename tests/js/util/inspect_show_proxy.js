// showProxy shows the target and the handler.
const util = require('util'), L = (v, o) => console.log(util.inspect(v, o));
L(new Proxy({ a: 1 }, { get() {} }), { showProxy: true }); L(new Proxy(new Proxy({}, {}), {}), { showProxy: true }); L(new Proxy({ a: { b: { c: {} } } }, {}), { showProxy: 1, depth: 0 });
// expect: Proxy [ { a: 1 }, { get: [Function: get] } ]
// expect: Proxy [ Proxy [ {}, {} ], {} ]
// expect: Proxy [ [Object], {} ]
