// With a callback the work is done on the threadpool, after what runs now.
const crypto = require('crypto');

const order = [];
const done = (name) => (error, value) => {
  order.push(`${name} ${error} ${value.byteLength === undefined ? value : value.byteLength}`);
  if (order.length === 5) console.log(order.sort().join('\n'));
};
crypto.randomBytes(4, done('randomBytes'));
crypto.randomInt(1, done('randomInt'));
crypto.pbkdf2('p', 's', 1, 5, 'sha1', done('pbkdf2'));
crypto.scrypt('p', 's', 6, { N: 16 }, done('scrypt'));
crypto.hkdf('sha1', 'k', 's', 'i', 7, done('hkdf'));
process.nextTick(() => console.log('tick'));
console.log('now');
// expect: now
// expect: tick
// expect: hkdf null 7
// expect: pbkdf2 null 5
// expect: randomBytes null 4
// expect: randomInt undefined 0
// expect: scrypt null 6
