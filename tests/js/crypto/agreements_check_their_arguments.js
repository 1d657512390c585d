// What is no prime, no point, no pair is refused as in Node.
const crypto = require('crypto');

function fails(f) {
  try {
    console.log('worked:', f());
  } catch (error) {
    console.log(error.name, error.code, error.message, error.opensslErrorStack || '');
  }
}

fails(() => crypto.createDiffieHellman());
fails(() => crypto.createDiffieHellman('zz', 'hex'));
fails(() => crypto.createDiffieHellman(1));
fails(() => crypto.createDiffieHellman(128));
fails(() => crypto.createDiffieHellman({}));
fails(() => crypto.createDiffieHellman(Buffer.alloc(0)));
fails(() => crypto.createDiffieHellman(512, -1));
fails(() => crypto.createDiffieHellman(512, 1));
fails(() => crypto.createDiffieHellman('abcd', 'hex', Buffer.from([1])));
fails(() => crypto.createDiffieHellman('abcd', 'hex', Buffer.from([])));
fails(() => crypto.createDiffieHellman('abcd', 'hex', 5).verifyError);
fails(() => crypto.createDiffieHellman('abcd', 'hex', 5).getPublicKey());
fails(() => crypto.createDiffieHellman('abcd', 'hex', 5).getPrivateKey());
fails(() => crypto.createDiffieHellman('abcd', 'hex', 5).generateKeys());
fails(() => crypto.createDiffieHellman('abcd', 'hex', 5).computeSecret(Buffer.from('a')));
fails(() => crypto.createDiffieHellman(512).verifyError);
fails(() => crypto.getDiffieHellman('xx'));
fails(() => crypto.getDiffieHellman(1));
fails(() => crypto.getDiffieHellman('modp5').verifyError);
fails(() => crypto.getDiffieHellman('modp5').computeSecret(Buffer.from([1])));
fails(() => { const d = crypto.getDiffieHellman('modp5'); d.generateKeys(); d.computeSecret(Buffer.from([1])) });
fails(() => { const d = crypto.getDiffieHellman('modp5'); d.generateKeys(); d.computeSecret(Buffer.from([])) });
fails(() => { const d = crypto.getDiffieHellman('modp5'); d.generateKeys(); d.computeSecret(1) });
fails(() => { const p = crypto.getDiffieHellman('modp5').getPrime(); const a = crypto.createDiffieHellman(p); a.setPrivateKey(1) });
fails(() => { const p = crypto.getDiffieHellman('modp5').getPrime(); const a = crypto.createDiffieHellman(p); a.setPublicKey(1) });
fails(() => crypto.createECDH('xx'));
fails(() => crypto.createECDH(1));
fails(() => crypto.createECDH('sha256'));
fails(() => crypto.createECDH('P-256').getPublicKey());
fails(() => crypto.createECDH('prime256v1').getPrivateKey());
fails(() => crypto.createECDH('prime256v1').computeSecret(Buffer.alloc(1)));
fails(() => { const e = crypto.createECDH('prime256v1'); e.setPrivateKey('01', 'hex'); return e.getPublicKey('hex', 'xx') });
fails(() => { const e = crypto.createECDH('prime256v1'); e.setPrivateKey('01', 'hex'); return e.getPublicKey('hex', 3) });
fails(() => { const e = crypto.createECDH('prime256v1'); e.setPrivateKey('01', 'hex'); return e.computeSecret('00', 'hex') });
fails(() => { const e = crypto.createECDH('prime256v1'); e.setPrivateKey('01', 'hex'); return e.computeSecret(Buffer.alloc(65, 4)) });
fails(() => { const e = crypto.createECDH('prime256v1'); e.setPrivateKey('00', 'hex'); });
fails(() => { const e = crypto.createECDH('prime256v1'); e.setPrivateKey(1); });
fails(() => { const e = crypto.createECDH('prime256v1'); e.setPrivateKey(Buffer.alloc(32, 255)); });
fails(() => { const e = crypto.createECDH('prime256v1'); e.setPublicKey(Buffer.alloc(32, 255)); });
fails(() => { const e = crypto.createECDH('prime256v1'); e.setPublicKey(crypto.createECDH('prime256v1').generateKeys()); return e.getPrivateKey() });
fails(() => { const e = crypto.createECDH('prime256v1'); e.generateKeys(); e.setPublicKey(crypto.createECDH('prime256v1').generateKeys()); return e.computeSecret(crypto.createECDH('prime256v1').generateKeys()) });
fails(() => crypto.ECDH.convertKey('036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', 'P-256', 'hex', 'base64'));
fails(() => crypto.ECDH.convertKey('036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2', 'P-256', 'hex'));
fails(() => crypto.ECDH.convertKey('aa', 'xx', 'hex'));
fails(() => crypto.ECDH.convertKey(1, 'xx', 'hex'));
fails(() => crypto.ECDH.convertKey('aa', 1, 'hex'));
fails(() => crypto.ECDH.convertKey('aa', 'P-256', 'hex', 'hex', 'xx'));
const x1 = crypto.generateKeyPairSync('x25519');
const x2 = crypto.generateKeyPairSync('x25519');
const ec = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ec2 = crypto.generateKeyPairSync('ec', { namedCurve: 'P-384' });
const rsa = crypto.generateKeyPairSync('rsa', { modulusLength: 512 });
const dh = crypto.generateKeyPairSync('dh', { group: 'modp5' });
const dh2 = crypto.generateKeyPairSync('dh', { group: 'modp5' });
const dh3 = crypto.generateKeyPairSync('dh', { group: 'modp14' });
fails(() => crypto.diffieHellman({ privateKey: dh.privateKey, publicKey: dh3.publicKey }).length);
fails(() => crypto.diffieHellman({ privateKey: ec.privateKey, publicKey: ec2.publicKey }).length);
fails(() => crypto.diffieHellman({ privateKey: ec.privateKey, publicKey: x2.publicKey }).length);
fails(() => crypto.diffieHellman({ privateKey: ec.publicKey, publicKey: x2.publicKey }).length);
fails(() => crypto.diffieHellman({ privateKey: ec.privateKey, publicKey: ec.privateKey }).length);
fails(() => crypto.diffieHellman({ privateKey: ec.privateKey, publicKey: crypto.createSecretKey('a', 'utf8') }).length);
fails(() => crypto.diffieHellman({ privateKey: rsa.privateKey, publicKey: rsa.publicKey }).length);
fails(() => crypto.diffieHellman({ privateKey: 1, publicKey: rsa.publicKey }).length);
fails(() => crypto.diffieHellman({ privateKey: ec.privateKey, publicKey: 1 }).length);
fails(() => crypto.diffieHellman());
// expect: TypeError ERR_INVALID_ARG_TYPE The "sizeOrKey" argument must be one of type number or string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined 
// expect: Error ERR_OSSL_BN_BITS_TOO_SMALL error:01800076:bignum routines::bits too small 
// expect: Error ERR_OSSL_DH_MODULUS_TOO_SMALL error:0280007E:Diffie-Hellman routines::modulus too small 
// expect: Error ERR_OSSL_DH_MODULUS_TOO_SMALL error:0280007E:Diffie-Hellman routines::modulus too small 
// expect: TypeError ERR_INVALID_ARG_TYPE The "sizeOrKey" argument must be one of type number or string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received an instance of Object 
// expect: Error ERR_OSSL_BN_BITS_TOO_SMALL error:01800076:bignum routines::bits too small 
// expect: Error ERR_OSSL_DH_BAD_GENERATOR error:02800065:Diffie-Hellman routines::bad generator [ 'error:02880003:Diffie-Hellman routines::BN lib' ]
// expect: Error ERR_OSSL_DH_BAD_GENERATOR error:02800065:Diffie-Hellman routines::bad generator [ 'error:02880003:Diffie-Hellman routines::BN lib' ]
// expect: Error ERR_OSSL_DH_BAD_GENERATOR error:02800065:Diffie-Hellman routines::bad generator 
// expect: Error ERR_OSSL_DH_BAD_GENERATOR error:02800065:Diffie-Hellman routines::bad generator 
// expect: worked: 129
// expect: Error ERR_CRYPTO_INVALID_STATE No public key - did you forget to generate one? 
// expect: Error ERR_CRYPTO_INVALID_STATE No private key - did you forget to generate one? 
// expect: Error ERR_OSSL_DH_MODULUS_TOO_SMALL error:0280007E:Diffie-Hellman routines::modulus too small 
// expect: worked: <Buffer 00 00>
// expect: worked: 0
// expect: Error ERR_CRYPTO_UNKNOWN_DH_GROUP Unknown DH group 
// expect: TypeError ERR_INVALID_ARG_TYPE Group name must be a string 
// expect: worked: 0
// expect: RangeError ERR_CRYPTO_INVALID_KEYLEN Supplied key is too small 
// expect: RangeError ERR_CRYPTO_INVALID_KEYLEN Supplied key is too small 
// expect: RangeError ERR_CRYPTO_INVALID_KEYLEN Supplied key is too small 
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1) 
// expect: TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name 
// expect: TypeError ERR_INVALID_ARG_TYPE The "curve" argument must be of type string. Received type number (1) 
// expect: TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name 
// expect: TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name 
// expect: Error ERR_CRYPTO_OPERATION_FAILED Failed to get ECDH private key 
// expect: RangeError ERR_CRYPTO_INVALID_KEYPAIR Invalid key pair 
// expect: TypeError ERR_CRYPTO_ECDH_INVALID_FORMAT Invalid ECDH format: xx 
// expect: TypeError ERR_CRYPTO_ECDH_INVALID_FORMAT Invalid ECDH format: 3 
// expect: Error ERR_CRYPTO_OPERATION_FAILED Failed to compute ECDH key 
// expect: Error ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY Public key is not valid for specified curve 
// expect: RangeError ERR_CRYPTO_INVALID_KEYTYPE Private key is not valid for specified curve. 
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1) 
// expect: RangeError ERR_CRYPTO_INVALID_KEYTYPE Private key is not valid for specified curve. 
// expect: Error ERR_CRYPTO_OPERATION_FAILED Failed to convert Buffer to EC_POINT 
// expect: Error ERR_CRYPTO_OPERATION_FAILED Failed to get ECDH private key 
// expect: RangeError ERR_CRYPTO_INVALID_KEYPAIR Invalid key pair 
// expect: TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name 
// expect: TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name 
// expect: TypeError ERR_CRYPTO_INVALID_CURVE Invalid EC curve name 
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_TYPE The "curve" argument must be of type string. Received type number (1) 
// expect: TypeError ERR_CRYPTO_ECDH_INVALID_FORMAT Invalid ECDH format: xx 
// expect: Error ERR_OSSL_MISMATCHING_DOMAIN_PARAMETERS error:1C8000CB:Provider routines::mismatching domain parameters 
// expect: Error ERR_OSSL_MISMATCHING_DOMAIN_PARAMETERS error:1C8000CB:Provider routines::mismatching domain parameters 
// expect: Error ERR_CRYPTO_INCOMPATIBLE_KEY Incompatible key types for Diffie-Hellman: ec and x25519 
// expect: TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected private. 
// expect: worked: 32
// expect: TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type secret, expected private or public. 
// expect: Error ERR_CRYPTO_INCOMPATIBLE_KEY Incompatible key types for Diffie-Hellman: rsa and rsa 
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.privateKey' is invalid. Received 1 
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.publicKey' is invalid. Received 1 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received undefined 
