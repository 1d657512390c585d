// crypto.subtle refuses what makes no sense, in the words of Node.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const { subtle } = crypto.webcrypto, B = Buffer.from;
const read = (name) => crypto.createPrivateKey(fs.readFileSync(path.join(__dirname, 'fixtures', `${name}.pem`)));
const pk = read('rsa'), ecp = read('ec'), edp = read('ed25519');
const der = (key) => key.export({ format: 'der', type: 'pkcs8' });
const spki = (key) => crypto.createPublicKey(key.export({ format: 'pem', type: 'pkcs8' })).export({ format: 'der', type: 'spki' });

async function t(f) {
  try {
    console.log(await f());
  } catch (error) {
    console.log(error.constructor.name, error.name, error.code, error.message, error.cause && error.cause.message);
  }
}

(async () => {
  for (const [name, k] of [['RSA-PSS', pk], ['RSA-OAEP', pk], ['ECDSA', ecp], ['ECDH', ecp], ['Ed25519', edp], ['X25519', edp]]) {
    const alg = { name, hash: 'SHA-256', namedCurve: 'P-256' };
    console.log('--', name);
    await t(() => subtle.importKey('pkcs8', der(k), alg, true, ['wrapKey']));
    await t(() => subtle.importKey('pkcs8', der(k), alg, true, []));
    await t(() => subtle.importKey('spki', spki(k), alg, true, ['wrapKey', 'sign']));
    await t(() => subtle.importKey('spki', spki(k), alg, true, []));
    await t(() => subtle.importKey('spki', spki(k===pk?ecp: pk), alg, true, name==='RSA-OAEP'?['encrypt']: name.includes('D')&&name!=='ECDH'||name=='RSA-PSS'?['verify']: []));
    await t(() => subtle.importKey('raw', B('a'), alg, true, []));
    await t(() => subtle.importKey('raw', B('a'), alg, true, ['verify']));
    await t(() => subtle.importKey('jwk', { kty: 'x' }, alg, true, []));
    await t(() => subtle.importKey('jwk', {}, alg, true, []));
    const j = k.export({ format: 'jwk' });
    await t(() => subtle.importKey('jwk', { ...j, alg: 'zz' }, alg, true, name==='RSA-OAEP'?['decrypt']: /H|X/.test(name)?['deriveBits']: ['sign']));
    await t(() => subtle.importKey('jwk', { ...j, crv: 'zz' }, alg, true, name==='RSA-OAEP'?['decrypt']: /H|X/.test(name)?['deriveBits']: ['sign']));
    await t(() => subtle.importKey('jwk', { ...j, use: 'zz' }, alg, true, name==='RSA-OAEP'?['decrypt']: /H|X/.test(name)?['deriveBits']: ['sign']));
    await t(() => subtle.generateKey({ ...alg, modulusLength: 512, publicExponent: new Uint8Array([1, 0, 1]) }, true, ['wrapKey']));
    await t(() => subtle.generateKey({ ...alg, modulusLength: 512, publicExponent: new Uint8Array([1, 0, 1]) }, true, name=='RSA-OAEP'?['sign']: ['encrypt']));
    await t(() => subtle.generateKey({ ...alg, modulusLength: 512, publicExponent: new Uint8Array([1, 0, 1]) }, true, []));
  }
  console.log('---');
  await t(() => subtle.generateKey({ name: 'RSA-PSS', hash: 'SHA-1', modulusLength: 512, publicExponent: new Uint8Array([]) }, true, ['sign']));
  await t(() => subtle.generateKey({ name: 'RSA-PSS', hash: 'SHA-1', modulusLength: 512, publicExponent: [1] }, true, ['sign']));
  await t(() => subtle.generateKey({ name: 'RSA-PSS', hash: 'SHA-1', modulusLength: 51.7, publicExponent: new Uint8Array([1, 0, 1]) }, true, ['sign']));
  await t(() => subtle.generateKey({ name: 'RSA-PSS', hash: 'SHA-1', modulusLength: -1, publicExponent: new Uint8Array([1, 0, 1]) }, true, ['sign']));
  await t(() => subtle.generateKey({ name: 'RSA-PSS', hash: 'MD5', modulusLength: -1, publicExponent: new Uint8Array([1, 0, 1]) }, true, ['sign']));
  await t(() => subtle.encrypt({ name: 'AES-CBC', iv: 1 }, 1, 1));
  await t(() => subtle.importKey('raw', 1, 'AES-CBC', true, ['encrypt']));
  await t(() => subtle.importKey('spki', B('a'), 'AES-CBC', true, ['encrypt']));
  await t(() => subtle.importKey('raw', B('a'), 'AES-CBC', true, ['sign']));
  await t(() => subtle.importKey('raw', B('a'), 'AES-CBC', true, []));
  await t(() => subtle.importKey('raw', B('a'), 'AES-KW', true, ['encrypt']));
  await t(() => subtle.importKey('raw', B('a'), 'PBKDF2', false, ['encrypt']));
  await t(() => subtle.importKey('raw', B('a'), 'HKDF', false, []));
  await t(() => subtle.importKey('jwk', {}, 'HKDF', false, ['deriveBits']));
  await t(() => subtle.importKey('jwk', { kty: 'oct', k: 'YQ' }, 'AES-CBC', false, ['encrypt']));
  await t(() => subtle.importKey('jwk', { kty: 'oct', k: 'MDEyMzQ1Njc4OWFiY2RlZg', alg: 'A256CBC' }, 'AES-CBC', false, ['encrypt']));
  await t(() => subtle.importKey('raw', B('a'), 'RSA-foo', true, ['sign']));
  const e1 = await subtle.importKey('pkcs8', der(ecp), { name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const x = await subtle.generateKey('X25519', true, ['deriveBits']);
  await t(() => subtle.deriveBits({ name: 'ECDH', public: x.publicKey }, e1, null));
  await t(() => subtle.deriveBits({ name: 'X25519', public: x.publicKey }, e1, null));
  await t(() => subtle.deriveBits({ name: 'ECDH', public: e1 }, e1));
  await t(() => subtle.deriveKey({ name: 'ECDH', public: e1 }, x.privateKey, { name: 'AES-CBC', length: 100 }, true, ['encrypt']));
  const pw = await subtle.importKey('raw', B('password'), 'PBKDF2', false, ['deriveBits', 'deriveKey']);
  await t(() => subtle.deriveKey({ name: 'PBKDF2', salt: B('salt'), iterations: 10, hash: 'SHA-256' }, pw, { name: 'AES-GCM', length: 100 }, true, ['encrypt']));
  await t(() => subtle.deriveKey({ name: 'PBKDF2', salt: B('salt'), iterations: 10, hash: 'SHA-256' }, pw, { name: 'AES-GCM', length: 128 }, true, []));
  await t(() => subtle.deriveKey({ name: 'PBKDF2', salt: B('salt'), iterations: 10, hash: 'SHA-256' }, pw, { name: 'HKDF' }, false, ['deriveBits']));
  await t(() => subtle.deriveKey({ name: 'PBKDF2', salt: B('salt'), iterations: 10, hash: 'SHA-256' }, pw, { name: 'HMAC', hash: 'SHA-1', length: 0 }, false, ['sign']));
  await t(() => subtle.wrapKey('raw', e1, pw, 'AES-KW'));
  await t(() => subtle.deriveKey('x'));
  const hk = await subtle.importKey('raw', B('0123456789abcdef'), { name: 'HMAC', hash: 'SHA-256' }, true, ['sign', 'verify']);
  await t(() => subtle.wrapKey('raw', hk, pw, 'AES-KW'));
  await t(() => subtle.exportKey('jwk', pw));
  console.log(Object.getOwnPropertyNames(CryptoKey.prototype).join(), Object.getOwnPropertyNames(SubtleCrypto.prototype).join());
})();
// expect: -- RSA-PSS
// expect: DOMException SyntaxError 12 Unsupported key usage for an RSA-PSS key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when importing a private key. undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an RSA-PSS key undefined
// expect: CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: {
// expect:     name: 'RSA-PSS',
// expect:     modulusLength: 1024,
// expect:     publicExponent: [Uint8Array],
// expect:     hash: [Object]
// expect:   },
// expect:   usages: []
// expect: }
// expect: DOMException DataError 0 Invalid key type undefined
// expect: DOMException NotSupportedError 9 Unable to import RSA key with format raw undefined
// expect: DOMException NotSupportedError 9 Unable to import RSA key with format raw undefined
// expect: DOMException DataError 0 Invalid JWK "kty" Parameter undefined
// expect: DOMException DataError 0 Invalid keyData undefined
// expect: DOMException DataError 0 JWK "alg" does not match the requested algorithm undefined
// expect: CryptoKey {
// expect:   type: 'private',
// expect:   extractable: true,
// expect:   algorithm: {
// expect:     name: 'RSA-PSS',
// expect:     modulusLength: 1024,
// expect:     publicExponent: [Uint8Array],
// expect:     hash: [Object]
// expect:   },
// expect:   usages: [ 'sign' ]
// expect: }
// expect: DOMException DataError 0 Invalid JWK "use" Parameter undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for a RSA key undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for a RSA key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: -- RSA-OAEP
// expect: DOMException SyntaxError 12 Unsupported key usage for an RSA-OAEP key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when importing a private key. undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an RSA-OAEP key undefined
// expect: CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: {
// expect:     name: 'RSA-OAEP',
// expect:     modulusLength: 1024,
// expect:     publicExponent: [Uint8Array],
// expect:     hash: [Object]
// expect:   },
// expect:   usages: []
// expect: }
// expect: DOMException DataError 0 Invalid key type undefined
// expect: DOMException NotSupportedError 9 Unable to import RSA key with format raw undefined
// expect: DOMException NotSupportedError 9 Unable to import RSA key with format raw undefined
// expect: DOMException DataError 0 Invalid JWK "kty" Parameter undefined
// expect: DOMException DataError 0 Invalid keyData undefined
// expect: DOMException DataError 0 JWK "alg" does not match the requested algorithm undefined
// expect: CryptoKey {
// expect:   type: 'private',
// expect:   extractable: true,
// expect:   algorithm: {
// expect:     name: 'RSA-OAEP',
// expect:     modulusLength: 1024,
// expect:     publicExponent: [Uint8Array],
// expect:     hash: [Object]
// expect:   },
// expect:   usages: [ 'decrypt' ]
// expect: }
// expect: DOMException DataError 0 Invalid JWK "use" Parameter undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for a RSA key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: -- ECDSA
// expect: DOMException SyntaxError 12 Unsupported key usage for a ECDSA key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when importing a private key. undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for a ECDSA key undefined
// expect: CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: { name: 'ECDSA', namedCurve: 'P-256' },
// expect:   usages: []
// expect: }
// expect: DOMException DataError 0 Invalid key type undefined
// expect: DOMException DataError 0 Invalid keyData undefined
// expect: DOMException DataError 0 Invalid keyData undefined
// expect: DOMException DataError 0 Invalid JWK "kty" Parameter undefined
// expect: DOMException DataError 0 Invalid keyData undefined
// expect: DOMException DataError 0 JWK "alg" does not match the requested algorithm undefined
// expect: DOMException DataError 0 JWK "crv" does not match the requested algorithm undefined
// expect: DOMException DataError 0 Invalid JWK "use" Parameter undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an ECDSA key undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an ECDSA key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: -- ECDH
// expect: DOMException SyntaxError 12 Unsupported key usage for a ECDH key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when importing a private key. undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for a ECDH key undefined
// expect: CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: { name: 'ECDH', namedCurve: 'P-256' },
// expect:   usages: []
// expect: }
// expect: DOMException DataError 0 Invalid key type undefined
// expect: DOMException DataError 0 Invalid keyData undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for a ECDH key undefined
// expect: DOMException DataError 0 Invalid JWK "kty" Parameter undefined
// expect: DOMException DataError 0 Invalid keyData undefined
// expect: CryptoKey {
// expect:   type: 'private',
// expect:   extractable: true,
// expect:   algorithm: { name: 'ECDH', namedCurve: 'P-256' },
// expect:   usages: [ 'deriveBits' ]
// expect: }
// expect: DOMException DataError 0 JWK "crv" does not match the requested algorithm undefined
// expect: DOMException DataError 0 Invalid JWK "use" Parameter undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an ECDH key undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an ECDH key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: -- Ed25519
// expect: DOMException SyntaxError 12 Unsupported key usage for a Ed25519 key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when importing a private key. undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for a Ed25519 key undefined
// expect: CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: { name: 'Ed25519' },
// expect:   usages: []
// expect: }
// expect: DOMException DataError 0 Invalid key type undefined
// expect: DOMException DataError 0 Ed25519 raw keys must be exactly 32-bytes undefined
// expect: DOMException DataError 0 Ed25519 raw keys must be exactly 32-bytes undefined
// expect: DOMException DataError 0 Invalid JWK "kty" Parameter undefined
// expect: DOMException DataError 0 Invalid keyData undefined
// expect: DOMException DataError 0 JWK "alg" does not match the requested algorithm undefined
// expect: DOMException DataError 0 JWK "crv" Parameter and algorithm name mismatch undefined
// expect: DOMException DataError 0 Invalid JWK "use" Parameter undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an Ed25519 key undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an Ed25519 key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: -- X25519
// expect: DOMException SyntaxError 12 Unsupported key usage for a X25519 key undefined
// expect: DOMException DataError 0 Invalid key type undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for a X25519 key undefined
// expect: DOMException DataError 0 Invalid key type undefined
// expect: DOMException DataError 0 Invalid key type undefined
// expect: DOMException DataError 0 X25519 raw keys must be exactly 32-bytes undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for a X25519 key undefined
// expect: DOMException DataError 0 Invalid JWK "kty" Parameter undefined
// expect: DOMException DataError 0 Invalid keyData undefined
// expect: DOMException DataError 0 JWK "crv" Parameter and algorithm name mismatch undefined
// expect: DOMException DataError 0 JWK "crv" Parameter and algorithm name mismatch undefined
// expect: DOMException DataError 0 JWK "crv" Parameter and algorithm name mismatch undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an X25519 key undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an X25519 key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: ---
// expect: DOMException OperationError 0 The operation failed for an operation-specific reason error:030C0100:digital envelope routines::malloc failure
// expect: TypeError TypeError ERR_INVALID_ARG_TYPE Failed to normalize algorithm: 'publicExponent' of 'RsaHashedKeyGenParams' (passed algorithm) is not an Uint8Array object. undefined
// expect: DOMException OperationError 0 The operation failed for an operation-specific reason error:1C8000AB:Provider routines::key size too small
// expect: TypeError TypeError ERR_OUT_OF_RANGE Failed to normalize algorithm: 'modulusLength' of 'RsaHashedKeyGenParams' (passed algorithm) is outside the expected range of 0 to 4294967295. undefined
// expect: TypeError TypeError ERR_OUT_OF_RANGE Failed to normalize algorithm: 'modulusLength' of 'RsaHashedKeyGenParams' (passed algorithm) is outside the expected range of 0 to 4294967295. undefined
// expect: TypeError TypeError ERR_INVALID_ARG_TYPE Failed to execute 'encrypt' on 'SubtleCrypto': 2nd argument is not of type CryptoKey. undefined
// expect: TypeError TypeError ERR_INVALID_ARG_TYPE Failed to execute 'importKey' on 'SubtleCrypto': 2nd argument is not instance of ArrayBuffer, Buffer, TypedArray, or DataView. undefined
// expect: DOMException NotSupportedError 9 Unable to import AES key with format spki undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an AES key undefined
// expect: DOMException DataError 0 Invalid key length undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for an AES key undefined
// expect: DOMException SyntaxError 12 Unsupported key usage for a PBKDF2 key undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when importing a secret key. undefined
// expect: DOMException NotSupportedError 9 Unable to import HKDF key with format jwk undefined
// expect: DOMException DataError 0 Invalid key length undefined
// expect: DOMException DataError 0 JWK "alg" does not match the requested algorithm undefined
// expect: DOMException NotSupportedError 9 Unrecognized algorithm name undefined
// expect: DOMException InvalidAccessError 15 The public and private keys must be of the same type undefined
// expect: DOMException InvalidAccessError 15 Key algorithm mismatch undefined
// expect: DOMException InvalidAccessError 15 algorithm.public must be a public key undefined
// expect: DOMException InvalidAccessError 15 baseKey does not have deriveKey usage undefined
// expect: DOMException OperationError 0 Invalid key length undefined
// expect: DOMException SyntaxError 12 Usages cannot be empty when importing a secret key. undefined
// expect: DOMException OperationError 0 length cannot be null undefined
// expect: DOMException OperationError 0 Invalid key length undefined
// expect: DOMException InvalidAccessError 15 Unable to export a raw ECDH private key undefined
// expect: TypeError TypeError ERR_MISSING_ARGS Failed to execute 'deriveKey' on 'SubtleCrypto': 5 arguments required, but only 1 present. undefined
// expect: DOMException InvalidAccessError 15 The requested operation is not valid for the provided key undefined
// expect: DOMException InvalidAccessException 0 key is not extractable undefined
// expect: constructor,type,extractable,algorithm,usages constructor,encrypt,decrypt,sign,verify,digest,generateKey,deriveKey,deriveBits,importKey,exportKey,wrapKey,unwrapKey
