// A SharedArrayBuffer holds bytes as well as an ArrayBuffer; what a stream of a hash gave, digest() gives once more.
const crypto = require('crypto');
const shared = new SharedArrayBuffer(4);
new Uint8Array(shared).set([1, 2, 3, 4]);
console.log(crypto.pbkdf2Sync(shared, 'x', 1, 8, 'sha1'));
console.log(Buffer.from(crypto.hkdfSync('sha256', 'k', shared, shared, 8)));
console.log(crypto.createHmac('md5', shared).update('a').digest('hex'));
console.log(crypto.timingSafeEqual(shared, shared));

const hash = crypto.createHash('md5').setEncoding('hex');
hash.on('data', (digest) => {
  console.log(digest, hash.digest('hex') === digest);
  try {
    hash.digest();
  } catch (error) {
    console.log(error.code);
  }
});
hash.end('a');
const hmac = crypto.createHmac('md5', 'key');
hmac.on('data', (digest) => console.log(digest.length, hmac.digest().length));
hmac.end('a');
// expect: <Buffer 29 de 05 42 d1 7c 60 2f>
// expect: <Buffer 8a 25 b7 b5 c5 60 d5 bd>
// expect: c7609a75376462ef60be8452aa5dd808
// expect: true
// expect: 0cc175b9c0f1b6a831c399e269772661 true
// expect: ERR_CRYPTO_HASH_FINALIZED
// expect: 16 0
