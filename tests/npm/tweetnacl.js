// tweetnacl brings its own cryptography and takes random bytes; what it makes, OpenSSL reads.
const crypto = require('crypto');
const nacl = require('tweetnacl');

const hex = (bytes) => Buffer.from(bytes).toString('hex');
const seed = new Uint8Array(32).fill(7), message = Buffer.from('message');
const pair = nacl.sign.keyPair.fromSeed(seed), signature = nacl.sign.detached(message, pair.secretKey);
console.log(hex(signature).slice(0, 32), nacl.sign.detached.verify(message, signature, pair.publicKey));
const key = crypto.createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(pair.publicKey).toString('base64url') }, format: 'jwk' });
console.log(crypto.verify(null, message, key, signature), crypto.verify(null, Buffer.from('other'), key, signature));
console.log(hex(nacl.hash(message)) === crypto.createHash('sha512').update(message).digest('hex'));
const box = nacl.secretbox(message, new Uint8Array(24), seed);
console.log(hex(box), Buffer.from(nacl.secretbox.open(box, new Uint8Array(24), seed)).toString(), nacl.secretbox.open(box, new Uint8Array(24), new Uint8Array(32)));
const one = nacl.box.keyPair(), two = nacl.box.keyPair();
console.log(hex(nacl.box.before(one.publicKey, two.secretKey)) === hex(nacl.box.before(two.publicKey, one.secretKey)), nacl.randomBytes(9).length);
// expect: 9e46ad095242486ab68b0b6664ade090 true
// expect: true false
// expect: true
// expect: 1bd689dd4af6fe4d1aa3afc7dbd84346ae05bc8eaa2dfe message null
// expect: true 9
