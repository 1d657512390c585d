// A short secret under RSA: who has the private key reads it; and the other way round.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const read = (name) => crypto.createPrivateKey(fs.readFileSync(path.join(__dirname, 'fixtures', `${name}.pem`)));
const privateKey = read('rsa'), publicKey = crypto.createPublicKey(privateKey), ed = read('ed25519');
const { RSA_PKCS1_PADDING, RSA_NO_PADDING } = crypto.constants;

const secret = Buffer.from('a secret');
console.log(crypto.privateDecrypt(privateKey, crypto.publicEncrypt(publicKey, secret)).toString());
const options = { oaepHash: 'sha256', oaepLabel: Buffer.from('label') };
console.log(crypto.privateDecrypt({ key: privateKey, ...options }, crypto.publicEncrypt({ key: publicKey, ...options }, secret)).toString());
console.log(crypto.publicEncrypt({ key: publicKey, padding: RSA_PKCS1_PADDING }, secret).length);
console.log(crypto.publicDecrypt(publicKey, crypto.privateEncrypt(privateKey, secret)).toString(), crypto.privateEncrypt(privateKey, secret).toString('hex').length);
console.log(crypto.privateDecrypt({ key: privateKey, padding: RSA_NO_PADDING },
  crypto.publicEncrypt({ key: publicKey, padding: RSA_NO_PADDING }, Buffer.alloc(128, 1))).equals(Buffer.alloc(128, 1)));

function fails(f) {
  try {
    console.log('worked:', f());
  } catch (error) {
    console.log(error.name, error.code, error.message, error.opensslErrorStack || '');
  }
}

fails(() => crypto.publicEncrypt(publicKey, Buffer.alloc(200)));
fails(() => crypto.privateDecrypt(privateKey, Buffer.alloc(128)));
fails(() => crypto.privateDecrypt({ key: privateKey, padding: RSA_PKCS1_PADDING }, Buffer.alloc(128)));
fails(() => crypto.privateDecrypt({ key: privateKey, ...options, oaepLabel: undefined }, crypto.publicEncrypt({ key: publicKey, ...options }, secret)));
fails(() => crypto.publicEncrypt(crypto.createPublicKey(ed), secret));
fails(() => crypto.publicEncrypt({ key: publicKey, oaepHash: 'x' }, secret));
fails(() => crypto.publicEncrypt({ key: publicKey, oaepHash: 1 }, secret));
fails(() => crypto.publicEncrypt({ key: publicKey, oaepLabel: 1 }, secret));
fails(() => crypto.publicEncrypt({ key: publicKey, padding: 77 }, secret));
fails(() => crypto.publicDecrypt(publicKey, Buffer.alloc(128)));
fails(() => crypto.publicEncrypt(publicKey, 1));
fails(() => crypto.privateEncrypt(publicKey, secret));
fails(() => crypto.publicEncrypt());
// expect: a secret
// expect: a secret
// expect: 128
// expect: a secret 256
// expect: true
// expect: Error ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE error:0200006E:rsa routines::data too large for key size 
// expect: Error ERR_OSSL_RSA_OAEP_DECODING_ERROR error:02000079:rsa routines::oaep decoding error 
// expect: TypeError ERR_INVALID_ARG_VALUE RSA_PKCS1_PADDING is no longer supported for private decryption, this can be reverted with --security-revert=CVE-2023-46809 
// expect: Error ERR_OSSL_RSA_OAEP_DECODING_ERROR error:02000079:rsa routines::oaep decoding error 
// expect: Error ERR_OSSL_EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE error:03000096:digital envelope routines::operation not supported for this keytype 
// expect: Error ERR_OSSL_EVP_INVALID_DIGEST Invalid digest used 
// expect: TypeError ERR_INVALID_ARG_TYPE The "key.oaepHash" property must be of type string. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_TYPE The "key.oaepLabel" property must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1) 
// expect: Error ERR_OSSL_RSA_UNKNOWN_PADDING_TYPE error:02000076:rsa routines::unknown padding type 
// expect: Error ERR_OSSL_RSA_BLOCK_TYPE_IS_NOT_01 error:0200006A:rsa routines::block type is not 01 [
// expect:   'error:1C880004:Provider routines::RSA lib',
// expect:   'error:02000072:rsa routines::padding check failed'
// expect: ]
// expect: TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1) 
// expect: TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected private. 
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received undefined 
