// What is wrong is said before any work begins.
const crypto = require('crypto');

const show = (f) => {
  try {
    const value = f();
    console.log(Buffer.isBuffer(value) ? value.toString('hex') : value);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};

show(() => crypto.pbkdf2Sync('p', 's', 1, 20, 'foo'));
show(() => crypto.pbkdf2Sync('p', 's', 0, 20, 'sha1'));
show(() => crypto.pbkdf2Sync('p', 's', 1, -1, 'sha1'));
show(() => crypto.pbkdf2Sync('p', 's', 1, 20));
show(() => crypto.pbkdf2Sync(1, 's', 1, 20, 'md5'));
show(() => crypto.pbkdf2('p', 's', 1, 20, 'md5'));
show(() => crypto.scryptSync('p', 's', 16, { N: 3 }));
show(() => crypto.scryptSync('p', 's', 16, { N: 1 << 20 }));
show(() => crypto.scryptSync('p', 's', 16, { N: 16, cost: 16 }));
show(() => crypto.hkdfSync('foo', 'k', 's', 'i', 20));
show(() => crypto.hkdfSync('sha1', 'k', 's', 'i', 20 * 256));
show(() => crypto.hkdfSync('sha1', 'k', 's', 'i'.repeat(2000), 20));
// expect: TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: foo
// expect: RangeError ERR_OUT_OF_RANGE The value of "iterations" is out of range. It must be >= 1 && <= 2147483647. Received 0
// expect: RangeError ERR_OUT_OF_RANGE The value of "keylen" is out of range. It must be >= 0 && <= 2147483647. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "digest" argument must be of type string. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "password" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1)
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
// expect: RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params
// expect: RangeError ERR_CRYPTO_INVALID_SCRYPT_PARAMS Invalid scrypt params: error:030000AC:digital envelope routines::memory limit exceeded
// expect: Error ERR_CRYPTO_SCRYPT_INVALID_PARAMETER Invalid scrypt parameter
// expect: TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: foo
// expect: RangeError ERR_CRYPTO_INVALID_KEYLEN Invalid key length
// expect: RangeError ERR_OUT_OF_RANGE The value of "info" is out of range. It must be must not contain more than 1024 bytes. Received 2000
