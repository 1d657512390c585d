// A Transform that gives one chunk, the digest, at its end.
const crypto = require('crypto');

const hash = crypto.createHash('sha256');
hash.on('readable', () => {
  const digest = hash.read();
  if (digest) console.log(digest.toString('hex'));
});
hash.write('some data ');
hash.write('to hash');
hash.end();
const hmac = crypto.createHmac('sha1', 'key');
hmac.setEncoding('hex');
hmac.on('data', (text) => console.log('hmac', text));
hmac.on('end', () => console.log('end'));
hmac.end('some data to hash');
// expect: 6a2da20943931e9834fc12cfe5bb47bbd9ae43489a30726962b576f4e3993e50
// expect: hmac 41d8c550cf07099e394b89dcd5b0873a5f940b95
// expect: end
