const ns = require('./fixtures/kinds.mjs');
console.log(ns.a, ns.__esModule, ns.default.name, require('./fixtures/kinds.mjs') === ns);
console.log(require('./fixtures/counter.mjs'));
try {
  require('./fixtures/slow.mjs');
} catch (error) {
  console.log(error.code);
}
try {
  require('./fixtures/throws.mjs');
} catch (error) {
  console.log(error.message);
}
// expect: 1 true Shape true
// expect: [Module: null prototype] { count: 0, increment: [Function: increment] }
// expect: ERR_REQUIRE_ASYNC_MODULE
// expect: thrown while it runs
