// crypto.subtle: digests, HMAC, AES, keys from passwords; what works and what is refused.
const { subtle } = globalThis.crypto;

let tried = 0;
const B = (text) => Buffer.from(text);
const hex = (bytes) => bytes instanceof ArrayBuffer ? Buffer.from(bytes).toString('hex') : bytes;

async function t(f) {
  const id = ++tried;
  try {
    console.log(id, hex(await f()));
  } catch (error) {
    console.log(id, error.constructor.name, error.name, error.code, error.message, error.cause && error.cause.message);
  }
}

(async () => {
  await t(() => subtle.digest('SHA-1', B('a')));
  await t(() => subtle.digest({ name: 'sha-512' }, new Uint8Array(3).buffer));
  await t(() => subtle.digest('MD5', B('a')));
  await t(() => subtle.digest('SHA-1', 'a'));
  await t(() => subtle.digest('SHA-1'));
  await t(() => subtle.digest());
  await t(() => subtle.digest(1, B('a')));
  await t(() => subtle.digest({}, B('a')));
  await t(() => subtle.digest(null, B('a')));
  await t(() => subtle.digest.call({}, 'SHA-1', B('a')));
  const hk = await subtle.importKey('raw', B('0123456789abcdef'), { name: 'HMAC', hash: 'SHA-256' }, true, ['sign', 'verify']);
  await t(() => hk);
  await t(() => subtle.sign('HMAC', hk, B('x')));
  await t(async () => subtle.verify('HMAC', hk, await subtle.sign('HMAC', hk, B('x')), B('x')));
  await t(() => subtle.verify('HMAC', hk, B('a'), B('x')));
  await t(() => subtle.exportKey('raw', hk));
  await t(() => subtle.exportKey('jwk', hk));
  await t(() => subtle.exportKey('spki', hk));
  await t(() => subtle.exportKey('xx', hk));
  await t(() => subtle.sign('HMAC', 1, B('x')));
  await t(() => subtle.sign('ECDSA', hk, B('x')));
  await t(() => subtle.sign({ name: 'ECDSA', hash: 'SHA-1' }, hk, B('x')));
  await t(() => subtle.encrypt('HMAC', hk, B('x')));
  await t(() => subtle.encrypt({ name: 'AES-CBC', iv: B('0123456789abcdef') }, hk, B('x')));
  const hk2 = await subtle.importKey('raw', B('0123456789abcdef'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  await t(() => subtle.exportKey('raw', hk2));
  await t(() => subtle.verify('HMAC', hk2, B('a'), B('x')));
  await t(() => subtle.importKey('raw', B('0123456789abcdef'), { name: 'HMAC', hash: 'SHA-256' }, false, []));
  await t(() => subtle.importKey('raw', B('0123456789abcdef'), { name: 'HMAC', hash: 'SHA-256' }, false, ['encrypt']));
  await t(() => subtle.importKey('raw', B('0123456789abcdef'), { name: 'HMAC', hash: 'SHA-256' }, false, ['foo']));
  await t(() => subtle.importKey('raw', B('0123456789abcdef'), { name: 'HMAC' }, false, ['sign']));
  await t(() => subtle.importKey('raw', B(''), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']));
  await t(() => subtle.importKey('raw', B('aaaa'), { name: 'HMAC', hash: 'SHA-1', length: 30 }, false, ['sign']));
  await t(() => subtle.importKey('raw', B('aaaa'), { name: 'HMAC', hash: 'SHA-1', length: 3 }, false, ['sign']));
  await t(() => subtle.importKey('raw', B('aaaa'), { name: 'HMAC', hash: 'SHA-1', length: 0 }, false, ['sign']));
  await t(() => subtle.importKey('xx', B('aaaa'), { name: 'HMAC', hash: 'SHA-1', length: 0 }, false, ['sign']));
  await t(() => subtle.importKey('spki', B('aaaa'), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']));
  await t(() => subtle.importKey('jwk', { kty: 'oct', k: 'YWJj', alg: 'HS1', key_ops: ['sign'], ext: true }, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']));
  await t(() => subtle.importKey('jwk', { kty: 'oct', k: 'YWJj', alg: 'HS256' }, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']));
  await t(() => subtle.importKey('jwk', { kty: 'rsa', k: 'YWJj' }, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']));
  await t(() => subtle.importKey('jwk', { kty: 'oct', k: 'YWJj', ext: false }, { name: 'HMAC', hash: 'SHA-1' }, true, ['sign']));
  await t(() => subtle.importKey('jwk', { kty: 'oct', k: 'YWJj', key_ops: ['verify'] }, { name: 'HMAC', hash: 'SHA-1' }, true, ['sign']));
  await t(() => subtle.importKey('jwk', { kty: 'oct', k: 'YWJj', key_ops: ['verify', 'verify'] }, { name: 'HMAC', hash: 'SHA-1' }, true, ['verify']));
  await t(() => subtle.importKey('jwk', { kty: 'oct', k: 'YWJj', use: 'enc' }, { name: 'HMAC', hash: 'SHA-1' }, true, ['verify']));
  await t(() => subtle.importKey('jwk', 1, { name: 'HMAC', hash: 'SHA-1' }, true, ['verify']));
  await t(() => subtle.importKey('jwk', { kty: 'oct' }, { name: 'HMAC', hash: 'SHA-1' }, true, ['verify']));
  await t(() => subtle.generateKey({ name: 'HMAC', hash: 'SHA-512' }, true, ['sign']));
  await t(() => subtle.generateKey({ name: 'HMAC', hash: 'SHA-1', length: 20 }, true, ['sign']));
  await t(() => subtle.generateKey({ name: 'HMAC', hash: 'SHA-1' }, true, []));
  await t(() => subtle.generateKey({ name: 'HMAC', hash: 'SHA-1', length: 0 }, true, ['sign']));
  await t(() => subtle.generateKey({ name: 'HMAC', hash: 'SHA-1' }, true, ['encrypt']));
  await t(() => subtle.generateKey('AES-CBC', true, ['encrypt']));
  await t(() => subtle.generateKey({ name: 'AES-CBC', length: 1 }, true, ['encrypt']));
  await t(() => subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, ['sign']));
  await t(() => subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, []));
  await t(() => subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, ['encrypt']));
  const raw = B('0123456789abcdef');
  for (const m of ['AES-CBC', 'AES-CTR', 'AES-GCM']) {
    const k = await subtle.importKey('raw', raw, m, true, ['encrypt', 'decrypt']);
    await t(() => k);
    const alg = { name: m, iv: raw, counter: raw, length: 64, additionalData: m==='AES-GCM'?B('aad'): undefined };
    await t(() => subtle.encrypt(alg, k, B('hello world')));
    await t(async () => subtle.decrypt(alg, k, await subtle.encrypt(alg, k, B('hello world'))));
    await t(() => subtle.decrypt(alg, k, B('hello world')));
    await t(() => subtle.decrypt(alg, k, B('0123456789abcdef0123456789abcdef')));
    await t(() => subtle.exportKey('jwk', k));
    await t(() => subtle.encrypt({ name: m }, k, B('a')));
    await t(() => subtle.encrypt({ name: m, iv: B('a'), counter: B('a'), length: 0 }, k, B('a')));
    await t(() => subtle.encrypt({ name: m, iv: raw, counter: raw, length: 0 }, k, B('a')));
    await t(() => subtle.encrypt({ name: m, iv: raw, counter: raw, length: 300, tagLength: 33 }, k, B('a')));
    await t(() => subtle.encrypt({ name: m, iv: raw, counter: raw, length: 128, tagLength: 96 }, k, B('a')));
  }
  await t(() => subtle.importKey('raw', B('a'), 'AES-GCM', true, ['encrypt', 'decrypt']));
  {
    const k = await subtle.importKey('raw', raw, 'AES-CTR', true, ['encrypt']);
    const c = Buffer.alloc(16, 255);
    await t(() => subtle.encrypt({ name: 'AES-CTR', counter: c, length: 8 }, k, Buffer.alloc(40)));
    await t(() => subtle.encrypt({ name: 'AES-CTR', counter: c, length: 1 }, k, Buffer.alloc(40)));
    await t(() => subtle.encrypt({ name: 'AES-CTR', counter: c, length: 128 }, k, Buffer.alloc(40)));
  }
  {
    const k = await subtle.importKey('raw', raw, 'AES-KW', true, ['wrapKey', 'unwrapKey']);
    const w = await subtle.wrapKey('raw', hk, k, 'AES-KW');
    await t(() => w);
    await t(() => subtle.unwrapKey('raw', w, k, 'AES-KW', { name: 'HMAC', hash: 'SHA-256' }, true, ['sign']));
    await t(() => subtle.wrapKey('jwk', hk, k, 'AES-KW'));
  }
  {
    const k = await subtle.importKey('raw', raw, 'AES-GCM', true, ['wrapKey', 'unwrapKey', 'encrypt', 'decrypt']);
    const w = await subtle.wrapKey('jwk', hk, k, { name: 'AES-GCM', iv: raw });
    await t(() => w.byteLength);
    await t(() => subtle.unwrapKey('jwk', w, k, { name: 'AES-GCM', iv: raw }, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign']));
  }
  const pw = await subtle.importKey('raw', B('password'), 'PBKDF2', false, ['deriveBits', 'deriveKey']);
  await t(() => pw);
  await t(() => subtle.importKey('raw', B('password'), 'PBKDF2', true, ['deriveBits']));
  await t(() => subtle.deriveBits({ name: 'PBKDF2', salt: B('salt'), iterations: 10, hash: 'SHA-256' }, pw, 128));
  await t(() => subtle.deriveBits({ name: 'PBKDF2', salt: B('salt'), iterations: 0, hash: 'SHA-256' }, pw, 128));
  await t(() => subtle.deriveBits({ name: 'PBKDF2', salt: B('salt'), iterations: 1, hash: 'SHA-256' }, pw, 12));
  await t(() => subtle.deriveBits({ name: 'PBKDF2', salt: B('salt'), iterations: 1, hash: 'SHA-256' }, pw, null));
  await t(() => subtle.deriveBits({ name: 'PBKDF2', salt: B('salt'), iterations: 1, hash: 'SHA-256' }, pw, 0));
  await t(() => subtle.deriveKey({ name: 'PBKDF2', salt: B('salt'), iterations: 10, hash: 'SHA-256' }, pw, { name: 'AES-GCM', length: 256 }, true, ['encrypt']));
  await t(() => subtle.deriveKey({ name: 'PBKDF2', salt: B('salt'), iterations: 10, hash: 'SHA-256' }, pw, { name: 'HMAC', hash: 'SHA-1' }, true, ['sign']));
  const hkdf = await subtle.importKey('raw', B('password'), 'HKDF', false, ['deriveBits']);
  await t(() => subtle.deriveBits({ name: 'HKDF', salt: B('salt'), info: B('i'), hash: 'SHA-256' }, hkdf, 128));
  await t(() => subtle.deriveBits({ name: 'HKDF', salt: B('salt'), hash: 'SHA-256' }, hkdf, 128));
  await t(() => subtle.deriveBits({ name: 'HKDF', salt: B('salt'), info: B('i'), hash: 'SHA-256' }, hkdf, null));
  await t(() => subtle.deriveKey({ name: 'HKDF', salt: B('salt'), info: B('i'), hash: 'SHA-256' }, hkdf, { name: 'AES-GCM', length: 256 }, true, ['encrypt']));
})();
// expect: 1 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8
// expect: 2 6d518f8b31d1882feace10a9215f5d8cf5afe037652a1d11d9c1408d988c2a4f71a5edfc85d0712fa3f4e21b2c0a244c8c0d333bab454311e24067d2a83e5e59
// expect: 3 DOMException NotSupportedError 9 Unrecognized algorithm name undefined
// expect: 4 TypeError TypeError ERR_INVALID_ARG_TYPE Failed to execute 'digest' on 'SubtleCrypto': 2nd argument is not instance of ArrayBuffer, Buffer, TypedArray, or DataView. undefined
// expect: 5 TypeError TypeError ERR_MISSING_ARGS Failed to execute 'digest' on 'SubtleCrypto': 2 arguments required, but only 1 present. undefined
// expect: 6 TypeError TypeError ERR_MISSING_ARGS Failed to execute 'digest' on 'SubtleCrypto': 2 arguments required, but only 0 present. undefined
// expect: 7 DOMException NotSupportedError 9 Unrecognized algorithm name undefined
// expect: 8 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'Algorithm' because 'name' is required in 'Algorithm'. undefined
// expect: 9 DOMException NotSupportedError 9 Unrecognized algorithm name undefined
// expect: 10 TypeError TypeError ERR_INVALID_THIS Value of "this" must be of type SubtleCrypto undefined
// expect: 11 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'HMAC', hash: [Object], length: 128 },
// expect:   usages: [ 'sign', 'verify' ]
// expect: }
// expect: 12 68f4d9c04881bab754f229e82dee00ccf8d9f6a7cf98125ac5e8254d6cd3cc3f
// expect: 13 true
// expect: 14 false
// expect: 15 30313233343536373839616263646566
// expect: 16 {
// expect:   key_ops: [ 'sign', 'verify' ],
// expect:   ext: true,
// expect:   kty: 'oct',
// expect:   k: 'MDEyMzQ1Njc4OWFiY2RlZg',
// expect:   alg: 'HS256'
// expect: }
// expect: 17 DOMException InvalidAccessError 15 Unable to export a raw HMAC secret key undefined
// expect: 18 TypeError TypeError ERR_INVALID_ARG_VALUE Failed to execute 'exportKey' on 'SubtleCrypto': 1st argument value 'xx' is not a valid enum value of type KeyFormat. undefined
// expect: 19 TypeError TypeError ERR_INVALID_ARG_TYPE Failed to execute 'sign' on 'SubtleCrypto': 2nd argument is not of type CryptoKey. undefined
// expect: 20 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'EcdsaParams' because 'hash' is required in 'EcdsaParams'. undefined
// expect: 21 DOMException InvalidAccessError 15 Unable to use this key to sign undefined
// expect: 22 DOMException NotSupportedError 9 Unrecognized algorithm name undefined
// expect: 23 DOMException InvalidAccessError 15 The requested operation is not valid for the provided key undefined
// expect: 24 DOMException InvalidAccessException 0 key is not extractable undefined
// expect: 25 DOMException InvalidAccessError 15 Unable to use this key to verify undefined
// expect: 26 DOMException SyntaxError 12 Usages cannot be empty when importing a secret key. undefined
// expect: 27 DOMException SyntaxError 12 Unsupported key usage for an HMAC key undefined
// expect: 28 TypeError TypeError ERR_INVALID_ARG_VALUE Failed to execute 'importKey' on 'SubtleCrypto': 5th argument, index 0 value 'foo' is not a valid enum value of type KeyUsage. undefined
// expect: 29 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'HmacImportParams' because 'hash' is required in 'HmacImportParams'. undefined
// expect: 30 DOMException DataError 0 Zero-length key is not supported undefined
// expect: 31 DOMException DataError 0 Invalid key length undefined
// expect: 32 DOMException DataError 0 Invalid key length undefined
// expect: 33 DOMException DataError 0 Zero-length key is not supported undefined
// expect: 34 TypeError TypeError ERR_INVALID_ARG_VALUE Failed to execute 'importKey' on 'SubtleCrypto': 1st argument value 'xx' is not a valid enum value of type KeyFormat. undefined
// expect: 35 DOMException Error 0 Unable to import HMAC key with format spki undefined
// expect: 36 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: false,
// expect:   algorithm: { name: 'HMAC', hash: [Object], length: 24 },
// expect:   usages: [ 'sign' ]
// expect: }
// expect: 37 DOMException DataError 0 JWK "alg" does not match the requested algorithm undefined
// expect: 38 DOMException DataError 0 Invalid JWK "kty" Parameter undefined
// expect: 39 DOMException DataError 0 JWK "ext" Parameter and extractable mismatch undefined
// expect: 40 DOMException DataError 0 Key operations and usage mismatch undefined
// expect: 41 DOMException DataError 0 Duplicate key operation undefined
// expect: 42 DOMException DataError 0 Invalid JWK "use" Parameter undefined
// expect: 43 TypeError TypeError ERR_INVALID_ARG_TYPE Failed to execute 'importKey' on 'SubtleCrypto': 2nd argument can not be converted to a dictionary undefined
// expect: 44 DOMException DataError 0 Invalid keyData Invalid JWK secret key format
// expect: 45 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'HMAC', length: 1024, hash: [Object] },
// expect:   usages: [ 'sign' ]
// expect: }
// expect: 46 TypeError TypeError ERR_INVALID_ARG_VALUE The property 'algorithm.length' must be a multiple of 8. Received 20 undefined
// expect: 47 DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: 48 DOMException OperationError 0 The operation failed for an operation-specific reason The value of "options.length" is out of range. It must be >= 8 && <= 2147483647. Received 0
// expect: 49 DOMException SyntaxError 12 Unsupported key usage for an HMAC key undefined
// expect: 50 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesKeyGenParams' because 'length' is required in 'AesKeyGenParams'. undefined
// expect: 51 DOMException OperationError 0 AES key length must be 128, 192, or 256 bits undefined
// expect: 52 DOMException SyntaxError 12 Unsupported key usage for an AES key undefined
// expect: 53 DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: 54 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'AES-CBC', length: 128 },
// expect:   usages: [ 'encrypt' ]
// expect: }
// expect: 55 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'AES-CBC', length: 128 },
// expect:   usages: [ 'encrypt', 'decrypt' ]
// expect: }
// expect: 56 c1e9b4529aac9793010f4677f6358efe
// expect: 57 68656c6c6f20776f726c64
// expect: 58 DOMException OperationError 0 The operation failed for an operation-specific reason error:1C80006B:Provider routines::wrong final block length
// expect: 59 DOMException OperationError 0 The operation failed for an operation-specific reason error:1C800064:Provider routines::bad decrypt
// expect: 60 {
// expect:   key_ops: [ 'encrypt', 'decrypt' ],
// expect:   ext: true,
// expect:   kty: 'oct',
// expect:   k: 'MDEyMzQ1Njc4OWFiY2RlZg',
// expect:   alg: 'A128CBC'
// expect: }
// expect: 61 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesCbcParams' because 'iv' is required in 'AesCbcParams'. undefined
// expect: 62 DOMException OperationError 0 algorithm.iv must contain exactly 16 bytes undefined
// expect: 63 4694c9b4c3f491d04428ebd697e40581
// expect: 64 4694c9b4c3f491d04428ebd697e40581
// expect: 65 4694c9b4c3f491d04428ebd697e40581
// expect: 66 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'AES-CTR', length: 128 },
// expect:   usages: [ 'encrypt', 'decrypt' ]
// expect: }
// expect: 67 1a1712e471fc8a6e72cb7c
// expect: 68 68656c6c6f20776f726c64
// expect: 69 1a1712e471fc8a6e72cb7c
// expect: 70 42434cbb2ae9cb36389e790a1a6dd003c1fcf923497fa8a60e9c2f347f6a2688
// expect: 71 {
// expect:   key_ops: [ 'encrypt', 'decrypt' ],
// expect:   ext: true,
// expect:   kty: 'oct',
// expect:   k: 'MDEyMzQ1Njc4OWFiY2RlZg',
// expect:   alg: 'A128CTR'
// expect: }
// expect: 72 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesCtrParams' because 'counter' is required in 'AesCtrParams'. undefined
// expect: 73 DOMException OperationError 0 algorithm.counter must contain exactly 16 bytes undefined
// expect: 74 DOMException OperationError 0 AES-CTR algorithm.length must be between 1 and 128 undefined
// expect: 75 TypeError TypeError ERR_OUT_OF_RANGE Failed to normalize algorithm: 'length' of 'AesCtrParams' (passed algorithm) is outside the expected range of 0 to 255. undefined
// expect: 76 13
// expect: 77 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'AES-GCM', length: 128 },
// expect:   usages: [ 'encrypt', 'decrypt' ]
// expect: }
// expect: 78 95e2ab0c24e82eab6e7d622d0d01faa9f47d21616631038feccde9
// expect: 79 68656c6c6f20776f726c64
// expect: 80 DOMException OperationError 0 The provided data is too small. undefined
// expect: 81 DOMException OperationError 0 The operation failed for an operation-specific reason Cipher job failed
// expect: 82 {
// expect:   key_ops: [ 'encrypt', 'decrypt' ],
// expect:   ext: true,
// expect:   kty: 'oct',
// expect:   k: 'MDEyMzQ1Njc4OWFiY2RlZg',
// expect:   alg: 'A128GCM'
// expect: }
// expect: 83 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'AesGcmParams' because 'iv' is required in 'AesGcmParams'. undefined
// expect: 84 DOMException OperationError 0 The operation failed for an operation-specific reason Invalid initialization vector
// expect: 85 9cadda56651246112ec7d6729f2ef44674
// expect: 86 DOMException OperationError 0 33 is not a valid AES-GCM tag length undefined
// expect: 87 9cadda56651246112ec7d6729f
// expect: 88 DOMException DataError 0 Invalid key length undefined
// expect: 89 31e27f7c3b91dc3173ef57bf4f693ceb52f2ec6124f7e1629f2a15611f3c4a509156b29732c7c64e
// expect: 90 DOMException OperationError 0 The operation failed for an operation-specific reason Cipher job failed
// expect: 91 31e27f7c3b91dc3173ef57bf4f693ceb0b9b15da4b44a0f5151dcfc4c01f35d501b04c381a66e4e9
// expect: 92 2847837ffded109a2bf38be20cec8b59ef740628e0504a72
// expect: 93 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'HMAC', hash: [Object], length: 128 },
// expect:   usages: [ 'sign' ]
// expect: }
// expect: 94 69b8d077a161f7f94aad9abc1c8e1e131c4e9f355a0a3eb91adb51fff60f19ec4c365f180e9238d8afe38b39645c1be3c34c37d991cb1919139fc974618fe908398453784d2e2d4bd99d7a93db8d325b68c1cfef648c29f8ebf07541b5a94c451852dac1b5e7db0f
// expect: 95 111
// expect: 96 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'HMAC', hash: [Object], length: 128 },
// expect:   usages: [ 'sign' ]
// expect: }
// expect: 97 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: false,
// expect:   algorithm: { name: 'PBKDF2' },
// expect:   usages: [ 'deriveBits', 'deriveKey' ]
// expect: }
// expect: 98 DOMException SyntaxError 12 PBKDF2 keys are not extractable undefined
// expect: 99 653cc888d937efe22810a5cbdb25a5bd
// expect: 100 DOMException OperationError 0 iterations cannot be zero undefined
// expect: 101 DOMException OperationError 0 length must be a multiple of 8 undefined
// expect: 102 DOMException OperationError 0 length cannot be null undefined
// expect: 103 
// expect: 104 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'AES-GCM', length: 256 },
// expect:   usages: [ 'encrypt' ]
// expect: }
// expect: 105 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'HMAC', hash: [Object], length: 512 },
// expect:   usages: [ 'sign' ]
// expect: }
// expect: 106 a55313a225f1caf8f7de5c5c3207abdd
// expect: 107 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'HkdfParams' because 'info' is required in 'HkdfParams'. undefined
// expect: 108 DOMException OperationError 0 length cannot be null undefined
// expect: 109 DOMException InvalidAccessError 15 baseKey does not have deriveKey usage undefined
