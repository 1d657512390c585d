import './fixtures/ticks_a.mjs';
import './fixtures/ticks_c.mjs';
console.log('main');
// expect: a1
// expect: b1
// expect: a2
// expect: b2
// expect: a3
// expect: c
// expect: main
