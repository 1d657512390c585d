// Pairs of keys of every kind, on the pool and at once, as KeyObjects or written as asked.
const crypto = require('crypto');
const util = require('util');

const show = (key) => `${key.type} ${key.asymmetricKeyType} ${util.inspect(key.asymmetricKeyDetails, { breakLength: Infinity })}`;

for (const [type, options] of [['rsa', { modulusLength: 512 }], ['rsa', { modulusLength: 512, publicExponent: 3 }], ['rsa-pss', { modulusLength: 512 }],
  ['rsa-pss', { modulusLength: 1024, hashAlgorithm: 'sha512' }], ['rsa-pss', { modulusLength: 1024, saltLength: 5 }],
  ['rsa-pss', { modulusLength: 1024, hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha512', saltLength: 20 }], ['ec', { namedCurve: 'P-256' }],
  ['ec', { namedCurve: 'secp521r1', paramEncoding: 'explicit' }], ['dsa', { modulusLength: 1024, divisorLength: 160 }], ['dh', { group: 'modp5' }],
  ['dh', { prime: crypto.getDiffieHellman('modp14').getPrime(), generator: 2 }], ['ed25519'], ['ed448'], ['x25519'], ['x448', {}]]) {
  const { publicKey, privateKey } = crypto.generateKeyPairSync(type, options);
  console.log(show(publicKey), privateKey.type, crypto.createPublicKey(privateKey).equals(publicKey));
}

const written = crypto.generateKeyPairSync('ec', { namedCurve: 'P-384', publicKeyEncoding: { format: 'jwk' },
  privateKeyEncoding: { format: 'pem', type: 'sec1', cipher: 'aes-128-cbc', passphrase: 'a' } });
console.log(Object.keys(written.publicKey).join(), written.privateKey.split('\n').slice(0, 2).join('|'));

crypto.generateKeyPair('ed25519', { publicKeyEncoding: { type: 'spki', format: 'der' } }, (error, publicKey, privateKey) => {
  console.log(error, publicKey.length, privateKey.type);
  crypto.generateKeyPair('rsa', { modulusLength: 10 }, (failure) => {
    console.log(failure.message, Object.keys(failure));
    util.promisify(crypto.generateKeyPair)('x25519').then((pair) => {
      console.log(Object.keys(pair));
      crypto.generateKey('hmac', { length: 65 }, (none, key) => console.log(none, key.symmetricKeySize, key.type));
    });
  });
});
console.log(crypto.generateKeySync('aes', { length: 256 }).symmetricKeySize);
// expect: public rsa { modulusLength: 512, publicExponent: 65537n } private true
// expect: public rsa { modulusLength: 512, publicExponent: 3n } private true
// expect: public rsa-pss { modulusLength: 512, publicExponent: 65537n } private true
// expect: public rsa-pss { modulusLength: 1024, publicExponent: 65537n, hashAlgorithm: 'sha512', mgf1HashAlgorithm: 'sha512', saltLength: 64 } private true
// expect: public rsa-pss { modulusLength: 1024, publicExponent: 65537n, hashAlgorithm: 'sha1', mgf1HashAlgorithm: 'sha1', saltLength: 5 } private true
// expect: public rsa-pss { modulusLength: 1024, publicExponent: 65537n, hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha512', saltLength: 20 } private true
// expect: public ec { namedCurve: 'prime256v1' } private true
// expect: public ec { namedCurve: 'secp521r1' } private true
// expect: public dsa { modulusLength: 1024, divisorLength: 160 } private true
// expect: public dh {} private true
// expect: public dh {} private true
// expect: public ed25519 {} private true
// expect: public ed448 {} private true
// expect: public x25519 {} private true
// expect: public x448 {} private true
// expect: kty,x,y,crv -----BEGIN EC PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED
// expect: 32
// expect: null 44 private
// expect: error:1C8000AB:Provider routines::key size too small []
// expect: [ 'publicKey', 'privateKey' ]
// expect: null 8 secret
