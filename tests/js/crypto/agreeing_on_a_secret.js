// Two agree on a secret in public: with numbers, on curves, with keys.
const crypto = require('crypto');

const group = crypto.getDiffieHellman('modp14'), other = crypto.createDiffieHellman(group.getPrime(), group.getGenerator());
group.generateKeys();
other.generateKeys('hex');
console.log(group.computeSecret(other.getPublicKey('hex'), 'hex', 'hex') === other.computeSecret(group.getPublicKey(), null, 'hex'), other.verifyError);
console.log(typeof group.setPrivateKey, typeof other.setPrivateKey, group instanceof crypto.DiffieHellmanGroup, other instanceof crypto.DiffieHellman);

const fixed = crypto.createDiffieHellman(crypto.getDiffieHellman('modp5').getPrime('hex'), 'hex');
fixed.setPrivateKey(Buffer.from('1234'));
console.log(fixed.generateKeys('hex').slice(0, 20), fixed.getPrivateKey('latin1'), fixed.getGenerator('hex'));
console.log(['modp1', 'modp2', 'modp5', 'MODP14', 'modp15', 'modp16', 'modp17', 'modp18'].map((name) => crypto.createDiffieHellmanGroup(name).getPrime().length).join());

const alice = crypto.createECDH('secp521r1'), bob = crypto.createECDH('secp521r1');
alice.generateKeys();
console.log(alice.computeSecret(bob.generateKeys('base64', 'compressed'), 'base64', 'hex') === bob.computeSecret(alice.getPublicKey(), null, 'hex'));
const one = crypto.createECDH('prime256v1');
one.setPrivateKey('01', 'hex');
console.log(one.getPublicKey('hex'), one.getPublicKey('hex', 'compressed'), one.getPublicKey('hex', 'hybrid').slice(0, 4));
console.log(one.computeSecret(one.getPublicKey('hex'), 'hex', 'hex'), one.getPrivateKey('hex'));
console.log(crypto.ECDH.convertKey('036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', 'prime256v1', 'hex', 'hex', 'uncompressed'));
console.log(crypto.getCurves().includes('prime256v1'), crypto.getCurves().length > 50);

for (const [type, options] of [['x25519'], ['x448'], ['ec', { namedCurve: 'P-384' }], ['dh', { group: 'modp5' }]]) {
  const mine = crypto.generateKeyPairSync(type, options), yours = crypto.generateKeyPairSync(type, options);
  const secret = crypto.diffieHellman({ privateKey: mine.privateKey, publicKey: yours.publicKey });
  console.log(type, secret.length, secret.equals(crypto.diffieHellman({ privateKey: yours.privateKey, publicKey: mine.publicKey })));
}
// expect: true 0
// expect: undefined function true true
// expect: 34b726285f170ee13ea9 1234 02
// expect: 96,128,192,256,384,512,768,1024
// expect: true
// expect: 046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5 036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296 076b
// expect: 6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296 01
// expect: 046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5
// expect: true true
// expect: x25519 32 true
// expect: x448 56 true
// expect: ec 48 true
// expect: dh 192 true
