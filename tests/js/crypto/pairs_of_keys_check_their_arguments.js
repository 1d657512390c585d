// What is asked of a new key is checked, in Node's words.
const crypto = require('crypto');

function fails(f) {
  try {
    console.log('worked:', f());
  } catch (error) {
    console.log(error.name, error.code, error.message, error.opensslErrorStack || '');
  }
}

fails(() => crypto.generateKeyPairSync('xx'));
fails(() => crypto.generateKeyPairSync(1));
fails(() => crypto.generateKeyPairSync('rsa'));
fails(() => crypto.generateKeyPairSync('rsa', {}));
fails(() => crypto.generateKeyPairSync('rsa', { modulusLength: 'a' }));
fails(() => crypto.generateKeyPairSync('rsa', { modulusLength: 512, publicExponent: 'a' }));
fails(() => crypto.generateKeyPairSync('rsa', { modulusLength: 512, publicExponent: 4 }));
fails(() => crypto.generateKeyPairSync('rsa', { modulusLength: 512, publicExponent: 1 }));
fails(() => crypto.generateKeyPairSync('rsa-pss', { modulusLength: 512, hashAlgorithm: 1 }));
fails(() => crypto.generateKeyPairSync('rsa-pss', { modulusLength: 512, hashAlgorithm: 'xx' }));
fails(() => crypto.generateKeyPairSync('rsa-pss', { modulusLength: 512, hashAlgorithm: 'sha256', saltLength: -1 }));
fails(() => crypto.generateKeyPairSync('rsa-pss', { modulusLength: 512, mgf1HashAlgorithm: 'xx' }));
fails(() => crypto.generateKeyPairSync('ec', {}));
fails(() => crypto.generateKeyPairSync('ec', { namedCurve: 'xx' }));
fails(() => crypto.generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'xx' }));
fails(() => crypto.generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: -160 }));
fails(() => crypto.generateKeyPairSync('dh', {}));
fails(() => crypto.generateKeyPairSync('dh', { group: 'xx' }));
fails(() => crypto.generateKeyPairSync('dh', { group: 'modp5', prime: 1 }));
fails(() => crypto.generateKeyPairSync('dh', { prime: 1 }));
fails(() => crypto.generateKeyPairSync('dh', { primeLength: 'x' }));
fails(() => crypto.generateKeyPairSync('ed25519', { publicKeyEncoding: { format: 'pem' }}));
fails(() => crypto.generateKeyPairSync('ed25519', { publicKeyEncoding: 1 }));
fails(() => crypto.generateKeyPairSync('ed25519', { publicKeyEncoding: { format: 'pem', type: 'pkcs8' }}));
fails(() => crypto.generateKeyPairSync('ed25519', { privateKeyEncoding: { format: 'pem', type: 'spki' }}));
fails(() => crypto.generateKeyPairSync('ed25519', { privateKeyEncoding: { format: 'pem', type: 'pkcs8', cipher: 'xx', passphrase: 'a' }}));
fails(() => crypto.generateKeyPairSync('ed25519', { privateKeyEncoding: { format: 'pem', type: 'pkcs8', cipher: 'aes-128-cbc' }}));
fails(() => crypto.generateKeyPair('ed25519'));
fails(() => crypto.generateKeyPair('ed25519', {}));
fails(() => crypto.generateKeySync('hmac', { length: 7 }));
fails(() => crypto.generateKeySync('aes', { length: 7 }));
fails(() => crypto.generateKeySync('aes'));
fails(() => crypto.generateKeySync(1));
fails(() => crypto.generateKey('aes', { length: 128 }));
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'type' must be a supported key type. Received 'xx' 
// expect: TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received undefined 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.modulusLength" property must be of type number. Received undefined 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.modulusLength" property must be of type number. Received type string ('a') 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.publicExponent" property must be of type number. Received type string ('a') 
// expect: Error undefined error:020000B2:rsa routines::pub exponent out of range 
// expect: Error undefined error:020000B2:rsa routines::pub exponent out of range 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.hashAlgorithm" property must be of type string. Received type number (1) 
// expect: TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: xx 
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.saltLength" is out of range. It must be >= 0 && <= 2147483647. Received -1 
// expect: TypeError ERR_CRYPTO_INVALID_DIGEST Invalid MGF1 digest: xx 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.namedCurve" property must be of type string. Received undefined 
// expect: TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name 
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.paramEncoding' is invalid. Received 'xx' 
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.divisorLength" is out of range. It must be >= 0 && <= 2147483647. Received -160 
// expect: TypeError ERR_MISSING_OPTION At least one of the group, prime, or primeLength options is required 
// expect: Error ERR_CRYPTO_UNKNOWN_DH_GROUP Unknown DH group 
// expect: TypeError ERR_INCOMPATIBLE_OPTION_PAIR Option "group" cannot be used in combination with option "prime" 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.prime" property must be an instance of Buffer, TypedArray, or DataView. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.primeLength" property must be of type number. Received type string ('x') 
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.publicKeyEncoding.type' is invalid. Received undefined 
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.publicKeyEncoding' is invalid. Received 1 
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.publicKeyEncoding.type' is invalid. Received 'pkcs8' 
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.privateKeyEncoding.type' is invalid. Received 'spki' 
// expect: Error ERR_CRYPTO_UNKNOWN_CIPHER Unknown cipher 
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.privateKeyEncoding.passphrase' is invalid. Received undefined 
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined 
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined 
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.length" is out of range. It must be >= 8 && <= 2147483647. Received 7 
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.length' must be one of: 128, 192, 256. Received 7 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received undefined 
// expect: TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined 
