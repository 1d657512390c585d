// A signature that cannot be made says why, as in Node; one that is wrong is only false.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const read = (name) => crypto.createPrivateKey(fs.readFileSync(path.join(__dirname, 'fixtures', `${name}.pem`)));
const rsa = read('rsa'), ec = read('ec'), ed = read('ed25519'), open = crypto.createPublicKey(rsa);
const { RSA_PKCS1_PSS_PADDING: padding } = crypto.constants;
const data = Buffer.from('a');

function fails(f) {
  try {
    console.log('worked:', f());
  } catch (error) {
    console.log(error.name, error.code, error.message, error.opensslErrorStack);
  }
}

fails(() => crypto.sign('sha512', data, { key: rsa, padding, saltLength: 120 }));
fails(() => crypto.createSign('sha512').update('a').sign({ key: rsa, padding, saltLength: 120 }));
fails(() => crypto.sign('sha999', data, rsa));
fails(() => crypto.sign('sha1', data, ed).length);
fails(() => crypto.createSign('sha1').update('a').sign(ed).length);
fails(() => crypto.createSign('sha999'));
fails(() => crypto.createVerify(1));
fails(() => crypto.createSign('sha1').update(1));
fails(() => crypto.createSign('sha1').update('abc', 'hex'));
fails(() => crypto.createSign('sha1').update('a').sign());
fails(() => crypto.createSign('sha1').update('a').sign(open));
fails(() => { const sign = crypto.createSign('sha1'); sign.sign(rsa); sign.sign(rsa); });
fails(() => { const sign = crypto.createSign('sha1'); sign.sign(rsa); sign.update('a'); });
fails(() => crypto.createSign('sha1').sign({ key: rsa, padding: 99 }));
fails(() => crypto.createSign('sha1').sign({ key: rsa, padding: 'a' }));
fails(() => crypto.createSign('sha1').sign({ key: rsa, saltLength: 'a' }));
fails(() => crypto.createSign('sha1').sign({ key: ec, dsaEncoding: 'a' }));
fails(() => crypto.createVerify('sha1').update('a').verify(open, 'aa'));
fails(() => crypto.createVerify('sha1').update('a').verify(open, 1));
fails(() => crypto.createVerify('sha1').update('a').verify(ed, 'aa'));
fails(() => crypto.verify('sha1', data, open, 'aa'));
fails(() => crypto.verify('sha1', data, open, Buffer.from('aa')));
fails(() => crypto.verify('sha1', data, { key: ec, dsaEncoding: 'ieee-p1363' }, Buffer.from('aa')));
fails(() => crypto.verify(undefined, data, { key: ec, dsaEncoding: 'ieee-p1363' }, Buffer.alloc(64)));
fails(() => crypto.sign('sha1', data, open));
fails(() => crypto.sign('sha1', 1, rsa));
fails(() => crypto.sign('sha1', data, rsa, 1));
fails(() => crypto.sign('sha1', data));
crypto.sign('sha512', data, { key: rsa, padding, saltLength: 120 }, (error, made) => console.log(error.message, Object.keys(error), made));
// expect: Error ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE error:0200006E:rsa routines::data too large for key size [ 'error:1C880004:Provider routines::RSA lib' ]
// expect: Error ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE error:0200006E:rsa routines::data too large for key size [ 'error:1C880004:Provider routines::RSA lib' ]
// expect: TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: sha999 undefined
// expect: Error ERR_OSSL_INVALID_DIGEST error:1C80007A:Provider routines::invalid digest undefined
// expect: Error ERR_CRYPTO_UNSUPPORTED_OPERATION Unsupported crypto operation undefined
// expect: TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "algorithm" argument must be of type string. Received type number (1) undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (1) undefined
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid for data of length 3. Received 'hex' undefined
// expect: Error ERR_CRYPTO_SIGN_KEY_REQUIRED No key provided to sign undefined
// expect: TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected private. undefined
// expect: Error ERR_CRYPTO_INVALID_STATE Not initialised undefined
// expect: Error ERR_CRYPTO_INVALID_STATE Not initialised undefined
// expect: Error ERR_OSSL_ILLEGAL_OR_UNSUPPORTED_PADDING_MODE error:1C8000A5:Provider routines::illegal or unsupported padding mode undefined
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.padding' is invalid. Received 'a' undefined
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.saltLength' is invalid. Received 'a' undefined
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.dsaEncoding' is invalid. Received 'a' undefined
// expect: worked: false
// expect: TypeError ERR_INVALID_ARG_TYPE The "signature" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1) undefined
// expect: Error ERR_CRYPTO_UNSUPPORTED_OPERATION Unsupported crypto operation undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "signature" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('aa') undefined
// expect: worked: false
// expect: worked: false
// expect: worked: false
// expect: TypeError ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE Invalid key object type public, expected private. undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1) undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (1) undefined
// expect: Error ERR_CRYPTO_SIGN_KEY_REQUIRED No key provided to sign undefined
// expect: error:0200006E:rsa routines::data too large for key size [ 'opensslErrorStack' ] undefined
