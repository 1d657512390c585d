// nanoid makes names that nobody else has, of random bytes that it takes by the pool.
const { nanoid, customAlphabet, customRandom, urlAlphabet } = require('nanoid');

const names = new Set();
for (let i = 0; i < 2000; ++i) names.add(nanoid());
console.log(names.size, [...names].every((name) => /^[\w-]{21}$/.test(name)), nanoid(5).length, urlAlphabet.length);
console.log(/^[ab]{12}$/.test(customAlphabet('ab', 12)()), customRandom('abcdef', 6, (n) => Buffer.alloc(n, 3))());
require('nanoid/async').nanoid(10).then((name) => console.log(name.length));
// expect: 2000 true 5 64
// expect: true dddddd
// expect: 10
