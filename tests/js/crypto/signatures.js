// Who has the private key signs; who has the public one sees whether the message is the signed one.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, 'fixtures', `${name}.pem`));
const sha = (data) => crypto.createHash('sha256').update(data).digest('hex').slice(0, 8);
const rsa = read('rsa'), ec = read('ec'), ed = read('ed25519'), certificate = read('certificate');
const { RSA_PKCS1_PSS_PADDING: PSS, RSA_PSS_SALTLEN_DIGEST: DIGEST } = crypto.constants;

// These have no chance in them.
console.log(sha(crypto.createSign('RSA-SHA256').update('some ').update('data').sign(rsa)));
console.log(sha(crypto.sign('sha256', Buffer.from('some data'), rsa)), sha(crypto.sign(null, Buffer.from('some data'), rsa)));
console.log(sha(crypto.createSign('sha1').update('c3', 'hex').sign(rsa, 'base64')));
console.log(crypto.sign(null, Buffer.from('m'), ed).toString('hex') === crypto.sign(undefined, Buffer.from('m'), ed).toString('hex'));

// And these have.
for (const key of [rsa, ec, { key: rsa, padding: PSS }, { key: rsa, padding: PSS, saltLength: DIGEST },
  { key: ec, dsaEncoding: 'ieee-p1363' }]) {
  const signature = crypto.createSign('sha384').update('m').sign(key), once = crypto.sign('sha384', Buffer.from('m'), key);
  console.log(crypto.createVerify('sha384').update('m').verify(key, signature), crypto.createVerify('sha384').update('n').verify(key, signature),
    crypto.verify('sha384', Buffer.from('m'), key, once), crypto.verify('sha384', Buffer.from('m'), key, signature),
    crypto.verify('sha256', Buffer.from('m'), key, signature), key.dsaEncoding ? signature.length : '');
}
const signature = crypto.sign('sha256', Buffer.from('m'), rsa);
console.log(crypto.verify('sha256', Buffer.from('m'), certificate, signature));
console.log(crypto.createVerify('sha256').update('m').verify(certificate, signature.toString('hex'), 'hex'));

// The last two are streams as well.
const sign = crypto.createSign('SHA256');
sign.write('some data');
sign.end();
console.log(crypto.createVerify('SHA256').end('some data').verify(rsa, sign.sign(rsa, 'hex'), 'hex'));

crypto.sign('sha256', Buffer.from('m'), ec, (error, made) => {
  console.log(error, crypto.verify('sha256', Buffer.from('m'), ec, made));
  crypto.verify('sha256', Buffer.from('n'), ec, made, (failure, right) => console.log(failure, right));
});
console.log('now');
// expect: d29a831d
// expect: d29a831d d29a831d
// expect: 7f3dc071
// expect: true
// expect: true false true true false 
// expect: true false true true false 
// expect: true false true true false 
// expect: true false true true false 
// expect: true false true true false 64
// expect: true
// expect: true
// expect: true
// expect: now
// expect: null true
// expect: null false
