import './fixtures/order_a.mjs';
import './fixtures/order_b.mjs';
console.log('main');
// expect: c
// expect: a
// expect: d
// expect: b
// expect: main
