// A key goes out as PEM, DER or JWK and comes back the same; what it says of itself is Node's.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, 'fixtures', `${name}.pem`));
const sha = (data) => crypto.createHash('sha256').update(data).digest('hex').slice(0, 8);

function details(key) {
  const found = key.asymmetricKeyDetails;
  return require('util').inspect(found);
}

function tour(name, types) {
  const secret = crypto.createPrivateKey(read(name)), open = crypto.createPublicKey(read(name));
  console.log(name, secret.type, open.type, open.asymmetricKeyType, details(open));
  for (const type of types) {
    const [key, make] = type === 'spki' ? [open, crypto.createPublicKey] : [secret, crypto.createPrivateKey];
    const pem = key.export({ type, format: 'pem' }), der = key.export({ type, format: 'der' });
    console.log(type, pem.split('\n')[0], make(pem).equals(key), make({ key: der, format: 'der', type }).equals(key));
  }
  const jwk = secret.export({ format: 'jwk' });
  console.log(Object.keys(jwk).join(), crypto.createPrivateKey({ key: jwk, format: 'jwk' }).equals(secret),
    crypto.createPublicKey({ key: open.export({ format: 'jwk' }), format: 'jwk' }).equals(open));
  const locked = secret.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'sesame' });
  console.log(locked.split('\n')[0], crypto.createPrivateKey({ key: locked, passphrase: 'sesame' }).equals(secret));
}

tour('rsa', ['pkcs1', 'pkcs8', 'spki']);
tour('ec', ['sec1', 'pkcs8', 'spki']);
tour('ed25519', ['pkcs8', 'spki']);

const rsa = crypto.createPublicKey(read('rsa'));
console.log(crypto.createPublicKey(rsa.export({ type: 'pkcs1', format: 'pem' })).equals(rsa), crypto.createPublicKey(read('certificate')).equals(rsa));

const secret = crypto.createSecretKey('c2VjcmV0', 'base64');
console.log(secret, secret.symmetricKeySize, secret.export(), secret.export({ format: 'jwk' }));
console.log(secret.equals(crypto.createSecretKey(Buffer.from('secret'))), secret.equals(crypto.createSecretKey('other', 'utf8')));
console.log(sha(crypto.createHmac('sha1', secret).update('x').digest()) === sha(crypto.createHmac('sha1', 'secret').update('x').digest()));
console.log(rsa instanceof crypto.KeyObject, Object.prototype.toString.call(rsa));
// expect: rsa private public rsa { modulusLength: 1024, publicExponent: 65537n }
// expect: pkcs1 -----BEGIN RSA PRIVATE KEY----- true true
// expect: pkcs8 -----BEGIN PRIVATE KEY----- true true
// expect: spki -----BEGIN PUBLIC KEY----- true true
// expect: kty,n,e,d,p,q,dp,dq,qi true true
// expect: -----BEGIN ENCRYPTED PRIVATE KEY----- true
// expect: ec private public ec { namedCurve: 'prime256v1' }
// expect: sec1 -----BEGIN EC PRIVATE KEY----- true true
// expect: pkcs8 -----BEGIN PRIVATE KEY----- true true
// expect: spki -----BEGIN PUBLIC KEY----- true true
// expect: kty,x,y,crv,d true true
// expect: -----BEGIN ENCRYPTED PRIVATE KEY----- true
// expect: ed25519 private public ed25519 {}
// expect: pkcs8 -----BEGIN PRIVATE KEY----- true true
// expect: spki -----BEGIN PUBLIC KEY----- true true
// expect: crv,d,x,kty true true
// expect: -----BEGIN ENCRYPTED PRIVATE KEY----- true
// expect: true true
// expect: SecretKeyObject [KeyObject] { [Symbol(kKeyType)]: 'secret' } 6 <Buffer 73 65 63 72 65 74> { kty: 'oct', k: 'c2VjcmV0' }
// expect: true false
// expect: true
// expect: true [object KeyObject]
