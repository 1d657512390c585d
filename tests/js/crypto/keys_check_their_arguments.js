// What is no key, or not the right one, is refused with Node's code and sentence.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const pem = fs.readFileSync(path.join(__dirname, 'fixtures', 'ec.pem'));
const secret = crypto.createPrivateKey(pem), open = crypto.createPublicKey(pem);

function fails(f) {
  try {
    console.log('worked:', f());
  } catch (error) {
    console.log(error.name, error.code, error.message, Object.keys(error).join(), (error.opensslErrorStack || []).length);
  }
}

const jwk = (key) => () => crypto.createPublicKey({ key, format: 'jwk' });
const locked = (type) => secret.export({ format: 'pem', type, cipher: 'aes-128-cbc', passphrase: 'a' });

fails(() => new crypto.KeyObject('x'));
fails(() => new crypto.KeyObject('secret'));
fails(() => crypto.KeyObject.from(1));
fails(() => crypto.createPrivateKey('x'));
fails(() => crypto.createPublicKey('x'));
fails(() => crypto.createPublicKey(open));
fails(() => crypto.createPublicKey(1));
fails(() => crypto.createPrivateKey(secret));
fails(() => crypto.createPrivateKey({}));
fails(() => crypto.createPrivateKey({ key: Buffer.from('x'), format: 'der' }));
fails(() => crypto.createPrivateKey({ key: Buffer.from('x'), format: 'der', type: 'pkcs8' }));
fails(() => crypto.createPrivateKey({ key: Buffer.from('x'), format: 'der', type: 'spki' }));
fails(() => crypto.createPrivateKey({ key: Buffer.from('x'), format: 'xx' }));
fails(() => crypto.createPrivateKey({ key: locked('pkcs8') }));
fails(() => crypto.createPrivateKey({ key: locked('sec1') }));
fails(() => crypto.createPrivateKey({ key: locked('pkcs8'), passphrase: 'b' }));
fails(() => crypto.createPrivateKey({ key: locked('sec1'), passphrase: 'b' }));
fails(() => crypto.createPrivateKey({ key: locked('pkcs8'), passphrase: 1 }));
fails(() => secret.export());
fails(() => secret.export({ format: 'pem' }));
fails(() => secret.export({ format: 'pem', type: 'spki' }));
fails(() => secret.export({ format: 'pem', type: 'pkcs1' }));
fails(() => open.export({ format: 'pem', type: 'pkcs8' }));
fails(() => open.export({ format: 'xx', type: 'spki' }));
fails(() => secret.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-128-cbc' }));
fails(() => secret.export({ format: 'pem', type: 'pkcs8', passphrase: 'a' }));
fails(() => secret.export({ format: 'pem', type: 'pkcs8', cipher: 'none', passphrase: 'a' }));
fails(() => secret.export({ format: 'der', type: 'sec1', cipher: 'aes-128-cbc', passphrase: 'a' }));
fails(() => secret.export({ format: 'jwk', cipher: 'aes-128-cbc', passphrase: 'a' }));
fails(() => crypto.createSecretKey('abc', 'utf8').export({ format: 'pem' }));
fails(() => crypto.createSecretKey(1));
fails(jwk({ kty: 'x' }));
fails(jwk({ kty: 'EC' }));
fails(jwk({ kty: 'EC', crv: 'x' }));
fails(jwk({ kty: 'EC', crv: 'P-256', x: 'AA', y: 'BB' }));
fails(jwk({ kty: 'OKP', crv: 'x', x: 'AA' }));
fails(jwk({ kty: 'OKP', crv: 'Ed25519', x: 'AA' }));
fails(jwk({ kty: 'RSA', n: 'AA' }));
fails(jwk(1));
fails(() => open.equals(1));
fails(() => open.equals(secret));
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'type' is invalid. Received 'x' code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "handle" argument must be of type object. Received undefined code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be an instance of CryptoKey. Received type number (1) code 0
// expect: Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported library,reason,code 0
// expect: Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported library,reason,code 0
// expect: TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected private. code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received type number (1) code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received an instance of PrivateKeyObject code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "key.key" property must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.type' is invalid. Received undefined code 0
// expect: Error ERR_OSSL_ASN1_HEADER_TOO_LONG error:0680007B:asn1 encoding routines::header too long library,reason,code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.type' is invalid. Received 'spki' code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.format' is invalid. Received 'xx' code 0
// expect: Error ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED error:07880109:common libcrypto routines::interrupted or cancelled opensslErrorStack,library,reason,code 4
// expect: Error ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED error:07880109:common libcrypto routines::interrupted or cancelled opensslErrorStack,library,reason,code 2
// expect: Error ERR_OSSL_BAD_DECRYPT error:1C800064:Provider routines::bad decrypt opensslErrorStack,library,reason,code 3
// expect: Error ERR_OSSL_BAD_DECRYPT error:1C800064:Provider routines::bad decrypt opensslErrorStack,library,reason,code 1
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.passphrase' is invalid. Received 1 code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received undefined code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.type' is invalid. Received undefined code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.type' is invalid. Received 'spki' code 0
// expect: Error ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding pkcs1 can only be used for RSA keys. code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.type' is invalid. Received 'pkcs8' code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.format' is invalid. Received 'xx' code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.passphrase' is invalid. Received undefined code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.cipher' is invalid. Received undefined code 0
// expect: Error ERR_CRYPTO_UNKNOWN_CIPHER Unknown cipher code 0
// expect: Error ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding sec1 does not support encryption. code 0
// expect: Error ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS The selected key encoding jwk does not support encryption. code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.format' must be one of: undefined, 'buffer', 'jwk'. Received 'pem' code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1) code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'key.kty' must be one of: 'RSA', 'EC', 'OKP'. Received 'x' code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "key.crv" property must be of type string. Received undefined code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'key.crv' must be one of: 'P-256', 'secp256k1', 'P-384', 'P-521'. Received 'x' code 0
// expect: TypeError ERR_CRYPTO_INVALID_JWK Invalid JWK EC key code 0
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'key.crv' must be one of: 'Ed25519', 'Ed448', 'X25519', 'X448'. Received 'x' code 0
// expect: TypeError ERR_CRYPTO_INVALID_JWK Invalid JWK data code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "key.e" property must be of type string. Received undefined code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "key.key" property must be of type object. Received type number (1) code 0
// expect: TypeError ERR_INVALID_ARG_TYPE The "otherKeyObject" argument must be an instance of KeyObject. Received type number (1) code 0
// expect: worked: false
