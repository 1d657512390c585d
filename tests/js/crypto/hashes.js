// Digests and HMACs, in pieces, copied, of encoded strings; lengths of their own.
const crypto = require('crypto');

const show = (f) => {
  try {
    const value = f();
    console.log(Buffer.isBuffer(value) ? value.toString('hex') : value);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};

show(() => crypto.createHash('sha256').update('abc').digest('hex'));
show(() => crypto.createHash('md5').update('a').update(Buffer.from('b')).update('63', 'hex').digest('base64'));
show(() => crypto.createHash('sha1').update(new Uint16Array([1, 2])).digest());
show(() => crypto.createHash('shake128', { outputLength: 5 }).digest('hex'));
show(() => crypto.createHash('shake256', { outputLength: 0 }).digest('hex'));
show(() => crypto.createHmac('sha256', 'Jefe').update('what do ya want for nothing?').digest('hex'));
show(() => crypto.createHmac('md5', Buffer.alloc(16, 0x0b)).update('Hi There').digest('base64url'));
const hash = crypto.createHash('sha1').update('one'), copy = hash.copy();
show(() => [hash.update('two').digest('hex'), copy.update('three').digest('hex')].join(' '));
show(() => crypto.hash('sha1', 'abc'));
show(() => crypto.getHashes().includes('sha256') && crypto.getHashes().includes('RSA-SHA256'));
show(() => crypto.Hash('md5') instanceof crypto.Hash && crypto.createHash('md5') instanceof require('stream').Transform);
show(() => crypto.createHash('foo'));
show(() => crypto.createHash(5));
show(() => hash.digest());
show(() => hash.update('x'));
show(() => hash.copy());
show(() => crypto.createHash('md5').update(5));
show(() => crypto.createHash('sha256', { outputLength: 5 }).digest('hex'));
show(() => crypto.createHmac('foo', 'k'));
show(() => crypto.createHmac('md5', 5));
const hmac = crypto.createHmac('md5', 'k');
show(() => hmac.digest('hex') + JSON.stringify(hmac.digest('hex')));
show(() => hmac.update('x'));
// expect: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
// expect: kAFQmDzST7DWlj99KOF/cg==
// expect: 13956061322e116317ea11972afb3262b3ef978a
// expect: 7f9c2ba4e8
// expect:
// expect: 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843
// expect: kpRyejY4uxwT9I74FYv8nQ
// expect: 30ae97492ce1da88d0e7117ace0a60a6f9e1e0bc 496d2614c02b4c09febd9a55478c16eae4a67a44
// expect: a9993e364706816aba3e25717850c26c9cd0d89d
// expect: true
// expect: true
// expect: Error undefined Digest method not supported
// expect: TypeError ERR_INVALID_ARG_TYPE The "algorithm" argument must be of type string. Received type number (5)
// expect: Error ERR_CRYPTO_HASH_FINALIZED Digest already called
// expect: Error ERR_CRYPTO_HASH_FINALIZED Digest already called
// expect: Error ERR_CRYPTO_HASH_FINALIZED Digest already called
// expect: TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
// expect: Error ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH error:030000B2:digital envelope routines::not XOF or invalid length
// expect: TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: foo
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received type number (5)
// expect: cd32bedd46aa63cffa3023f050fc78e3""
// expect: Error ERR_CRYPTO_HASH_FINALIZED Digest already called
