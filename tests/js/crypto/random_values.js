const { randomBytes, randomInt, randomUUID } = require('crypto');
const bytes = randomBytes(32);
console.log(Buffer.isBuffer(bytes), bytes.length, bytes.some((byte) => byte !== 0), randomBytes(8).join() !== randomBytes(8).join());
console.log(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(randomUUID()));
const seen = new Set();
for (let i = 0; i < 500; i++) seen.add(randomInt(3, 6));
console.log([...seen].sort());
const array = new Uint16Array(4);
console.log(crypto.getRandomValues(array) === array, array.some((n) => n > 255), crypto.randomUUID().length);
try {
  crypto.getRandomValues(new Uint8Array(70000));
} catch (error) {
  console.log(error.name);
}
console.log(crypto.getRandomValues(new BigUint64Array(4)).some((n) => n !== 0n));
randomBytes(2, (error, value) => console.log(error, value.length));
// expect: true 32 true true
// expect: true
// expect: [ 3, 4, 5 ]
// expect: true true 36
// expect: QuotaExceededError
// expect: true
// expect: null 2
