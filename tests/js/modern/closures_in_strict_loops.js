'use strict';
const closures = [];
for (let i = 0; i < 3; i++) closures.push(() => i);
for (const k in { a: 1, b: 2 }) closures.push(() => k);
for (const v of [7, 8]) { let w = v * 2; closures.push(() => w); }
console.log(closures.map((f) => f()));
// expect: [
// expect:   0,   1,  2,  'a',
// expect:   'b', 14, 16
// expect: ]
