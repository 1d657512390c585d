// crypto.subtle: RSA, elliptic curves, Ed25519 and X25519; what works and what is refused.
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
  for (const [m, us, ex] of [['RSASSA-PKCS1-v1_5', ['sign', 'verify'], {}], ['RSA-PSS', ['sign', 'verify'], { saltLength: 32 }]]) {
    const p = await subtle.generateKey({ name: m, modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, true, us);
    await t(() => p);
    const s = await subtle.sign({ name: m, ...ex }, p.privateKey, B('x'));
    await t(() => s.byteLength);
    await t(() => subtle.verify({ name: m, ...ex }, p.publicKey, s, B('x')));
    await t(() => subtle.verify({ name: m, ...ex }, p.publicKey, s, B('y')));
    await t(async () => Object.keys(await subtle.exportKey('jwk', p.privateKey))+'');
    await t(async () => subtle.importKey('jwk', await subtle.exportKey('jwk', p.publicKey), { name: m, hash: 'SHA-256' }, true, ['verify']));
    await t(async () => subtle.importKey('pkcs8', await subtle.exportKey('pkcs8', p.privateKey), { name: m, hash: 'SHA-256' }, true, ['sign']));
    await t(async () => subtle.importKey('spki', await subtle.exportKey('spki', p.publicKey), { name: m, hash: 'SHA-256' }, true, ['verify']));
    await t(() => subtle.sign({ name: m, ...ex }, p.publicKey, B('x')));
    await t(() => subtle.exportKey('raw', p.publicKey));
    await t(() => subtle.exportKey('pkcs8', p.publicKey));
    await t(() => subtle.generateKey({ name: m, modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, true, ['verify']));
    await t(() => subtle.generateKey({ name: m, modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, true, ['encrypt']));
    await t(() => subtle.generateKey({ name: m, modulusLength: 1024, hash: 'SHA-256' }, true, ['sign']));
  }
  {
    const p = await subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-1' }, true, ['encrypt', 'decrypt']);
    await t(() => p.publicKey);
    await t(async () => subtle.decrypt({ name: 'RSA-OAEP', label: B('l') }, p.privateKey, await subtle.encrypt({ name: 'RSA-OAEP', label: B('l') }, p.publicKey, B('hi'))));
    await t(() => subtle.decrypt('RSA-OAEP', p.privateKey, B('hi')));
    await t(() => subtle.encrypt('RSA-OAEP', p.privateKey, B('hi')));
    await t(async () => (await subtle.exportKey('jwk', p.publicKey)).alg);
  }
  {
    const p = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
    await t(() => p);
    const s = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, p.privateKey, B('x'));
    await t(() => s.byteLength);
    await t(() => subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, p.publicKey, s, B('x')));
    await t(async () => Object.keys(await subtle.exportKey('jwk', p.privateKey))+'');
    await t(async () => (await subtle.exportKey('raw', p.publicKey)).byteLength);
    await t(async () => subtle.importKey('raw', await subtle.exportKey('raw', p.publicKey), { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']));
    await t(async () => subtle.importKey('raw', await subtle.exportKey('raw', p.publicKey), { name: 'ECDSA', namedCurve: 'P-384' }, true, ['verify']));
    await t(async () => subtle.importKey('spki', await subtle.exportKey('spki', p.publicKey), { name: 'ECDSA', namedCurve: 'P-384' }, true, ['verify']));
    await t(async () => subtle.importKey('jwk', await subtle.exportKey('jwk', p.privateKey), { name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign']));
    await t(() => subtle.generateKey({ name: 'ECDSA', namedCurve: 'xx' }, true, ['sign', 'verify']));
    await t(() => subtle.generateKey({ name: 'ECDSA' }, true, ['sign', 'verify']));
    await t(() => subtle.sign({ name: 'ECDSA' }, p.privateKey, B('x')));
    await t(() => subtle.importKey('spki', B('x'), { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']));
  }
  for (const m of ['Ed25519', 'Ed448']) {
    const p = await subtle.generateKey(m, true, ['sign', 'verify']);
    await t(() => p);
    const s = await subtle.sign(m, p.privateKey, B('x'));
    await t(() => s.byteLength);
    await t(() => subtle.verify(m, p.publicKey, s, B('x')));
    await t(async () => Object.keys(await subtle.exportKey('jwk', p.privateKey))+'');
    await t(async () => subtle.importKey('raw', await subtle.exportKey('raw', p.publicKey), m, true, ['verify']));
    await t(async () => subtle.importKey('pkcs8', await subtle.exportKey('pkcs8', p.privateKey), m, true, ['sign']));
  }
  for (const m of [{ name: 'ECDH', namedCurve: 'P-521' }, { name: 'X25519' }]) {
    const a = await subtle.generateKey(m, true, ['deriveBits', 'deriveKey']), b = await subtle.generateKey(m, true, ['deriveBits']);
    await t(() => a);
    await t(async () => (await subtle.deriveBits({ name: m.name, public: b.publicKey }, a.privateKey, null)).byteLength);
    await t(async () => (await subtle.deriveBits({ name: m.name, public: b.publicKey }, a.privateKey, 128)).byteLength);
    await t(async () => (await subtle.deriveBits({ name: m.name, public: b.publicKey }, a.privateKey, 2000)).byteLength);
    await t(async () => (await subtle.deriveKey({ name: m.name, public: b.publicKey }, a.privateKey, { name: 'AES-CBC', length: 128 }, true, ['encrypt'])));
    await t(async () => (await subtle.deriveBits({ name: m.name, public: b.privateKey }, a.privateKey, 128)).byteLength);
    await t(async () => (await subtle.deriveBits({ name: m.name }, a.privateKey, 128)).byteLength);
    await t(async () => (await subtle.deriveBits({ name: m.name, public: b.publicKey }, a.privateKey, 130)).byteLength);
  }})();
// expect: 1 [Object: null prototype] {
// expect:   publicKey: CryptoKey {
// expect:     type: 'public',
// expect:     extractable: true,
// expect:     algorithm: {
// expect:       name: 'RSASSA-PKCS1-v1_5',
// expect:       modulusLength: 1024,
// expect:       publicExponent: [Uint8Array],
// expect:       hash: [Object]
// expect:     },
// expect:     usages: [ 'verify' ]
// expect:   },
// expect:   privateKey: CryptoKey {
// expect:     type: 'private',
// expect:     extractable: true,
// expect:     algorithm: {
// expect:       name: 'RSASSA-PKCS1-v1_5',
// expect:       modulusLength: 1024,
// expect:       publicExponent: [Uint8Array],
// expect:       hash: [Object]
// expect:     },
// expect:     usages: [ 'sign' ]
// expect:   }
// expect: }
// expect: 2 128
// expect: 3 true
// expect: 4 false
// expect: 5 key_ops,ext,kty,n,e,d,p,q,dp,dq,qi,alg
// expect: 6 CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: {
// expect:     name: 'RSASSA-PKCS1-v1_5',
// expect:     modulusLength: 1024,
// expect:     publicExponent: [Uint8Array],
// expect:     hash: [Object]
// expect:   },
// expect:   usages: [ 'verify' ]
// expect: }
// expect: 7 CryptoKey {
// expect:   type: 'private',
// expect:   extractable: true,
// expect:   algorithm: {
// expect:     name: 'RSASSA-PKCS1-v1_5',
// expect:     modulusLength: 1024,
// expect:     publicExponent: [Uint8Array],
// expect:     hash: [Object]
// expect:   },
// expect:   usages: [ 'sign' ]
// expect: }
// expect: 8 CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: {
// expect:     name: 'RSASSA-PKCS1-v1_5',
// expect:     modulusLength: 1024,
// expect:     publicExponent: [Uint8Array],
// expect:     hash: [Object]
// expect:   },
// expect:   usages: [ 'verify' ]
// expect: }
// expect: 9 DOMException InvalidAccessError 15 Unable to use this key to sign undefined
// expect: 10 DOMException InvalidAccessError 15 Unable to export a raw RSASSA-PKCS1-v1_5 public key undefined
// expect: 11 DOMException InvalidAccessError 15 Unable to export a pkcs8 RSASSA-PKCS1-v1_5 public key undefined
// expect: 12 DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: 13 DOMException SyntaxError 12 Unsupported key usage for a RSA key undefined
// expect: 14 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'RsaHashedKeyGenParams' because 'publicExponent' is required in 'RsaHashedKeyGenParams'. undefined
// expect: 15 [Object: null prototype] {
// expect:   publicKey: CryptoKey {
// expect:     type: 'public',
// expect:     extractable: true,
// expect:     algorithm: {
// expect:       name: 'RSA-PSS',
// expect:       modulusLength: 1024,
// expect:       publicExponent: [Uint8Array],
// expect:       hash: [Object]
// expect:     },
// expect:     usages: [ 'verify' ]
// expect:   },
// expect:   privateKey: CryptoKey {
// expect:     type: 'private',
// expect:     extractable: true,
// expect:     algorithm: {
// expect:       name: 'RSA-PSS',
// expect:       modulusLength: 1024,
// expect:       publicExponent: [Uint8Array],
// expect:       hash: [Object]
// expect:     },
// expect:     usages: [ 'sign' ]
// expect:   }
// expect: }
// expect: 16 128
// expect: 17 true
// expect: 18 false
// expect: 19 key_ops,ext,kty,n,e,d,p,q,dp,dq,qi,alg
// expect: 20 CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: {
// expect:     name: 'RSA-PSS',
// expect:     modulusLength: 1024,
// expect:     publicExponent: [Uint8Array],
// expect:     hash: [Object]
// expect:   },
// expect:   usages: [ 'verify' ]
// expect: }
// expect: 21 CryptoKey {
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
// expect: 22 CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: {
// expect:     name: 'RSA-PSS',
// expect:     modulusLength: 1024,
// expect:     publicExponent: [Uint8Array],
// expect:     hash: [Object]
// expect:   },
// expect:   usages: [ 'verify' ]
// expect: }
// expect: 23 DOMException InvalidAccessError 15 Unable to use this key to sign undefined
// expect: 24 DOMException InvalidAccessError 15 Unable to export a raw RSA-PSS public key undefined
// expect: 25 DOMException InvalidAccessError 15 Unable to export a pkcs8 RSA-PSS public key undefined
// expect: 26 DOMException SyntaxError 12 Usages cannot be empty when creating a key. undefined
// expect: 27 DOMException SyntaxError 12 Unsupported key usage for a RSA key undefined
// expect: 28 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'RsaHashedKeyGenParams' because 'publicExponent' is required in 'RsaHashedKeyGenParams'. undefined
// expect: 29 CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: {
// expect:     name: 'RSA-OAEP',
// expect:     modulusLength: 1024,
// expect:     publicExponent: [Uint8Array],
// expect:     hash: [Object]
// expect:   },
// expect:   usages: [ 'encrypt' ]
// expect: }
// expect: 30 6869
// expect: 31 DOMException OperationError 0 The operation failed for an operation-specific reason error:02000079:rsa routines::oaep decoding error
// expect: 32 DOMException InvalidAccessError 15 The requested operation is not valid for the provided key undefined
// expect: 33 RSA-OAEP
// expect: 34 [Object: null prototype] {
// expect:   publicKey: CryptoKey {
// expect:     type: 'public',
// expect:     extractable: true,
// expect:     algorithm: { name: 'ECDSA', namedCurve: 'P-256' },
// expect:     usages: [ 'verify' ]
// expect:   },
// expect:   privateKey: CryptoKey {
// expect:     type: 'private',
// expect:     extractable: true,
// expect:     algorithm: { name: 'ECDSA', namedCurve: 'P-256' },
// expect:     usages: [ 'sign' ]
// expect:   }
// expect: }
// expect: 35 64
// expect: 36 true
// expect: 37 key_ops,ext,kty,x,y,crv,d
// expect: 38 65
// expect: 39 CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: { name: 'ECDSA', namedCurve: 'P-256' },
// expect:   usages: [ 'verify' ]
// expect: }
// expect: 40 DOMException DataError 0 Invalid keyData undefined
// expect: 41 DOMException DataError 0 Named curve mismatch undefined
// expect: 42 CryptoKey {
// expect:   type: 'private',
// expect:   extractable: true,
// expect:   algorithm: { name: 'ECDSA', namedCurve: 'P-256' },
// expect:   usages: [ 'sign' ]
// expect: }
// expect: 43 DOMException NotSupportedError 9 Unrecognized namedCurve undefined
// expect: 44 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'EcKeyGenParams' because 'namedCurve' is required in 'EcKeyGenParams'. undefined
// expect: 45 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'EcdsaParams' because 'hash' is required in 'EcdsaParams'. undefined
// expect: 46 DOMException DataError 0 Invalid keyData error:0680007B:asn1 encoding routines::header too long
// expect: 47 [Object: null prototype] {
// expect:   privateKey: CryptoKey {
// expect:     type: 'private',
// expect:     extractable: true,
// expect:     algorithm: { name: 'Ed25519' },
// expect:     usages: [ 'sign' ]
// expect:   },
// expect:   publicKey: CryptoKey {
// expect:     type: 'public',
// expect:     extractable: true,
// expect:     algorithm: { name: 'Ed25519' },
// expect:     usages: [ 'verify' ]
// expect:   }
// expect: }
// expect: 48 64
// expect: 49 true
// expect: 50 key_ops,ext,crv,d,x,kty,alg
// expect: 51 CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: { name: 'Ed25519' },
// expect:   usages: [ 'verify' ]
// expect: }
// expect: 52 CryptoKey {
// expect:   type: 'private',
// expect:   extractable: true,
// expect:   algorithm: { name: 'Ed25519' },
// expect:   usages: [ 'sign' ]
// expect: }
// expect: 53 [Object: null prototype] {
// expect:   privateKey: CryptoKey {
// expect:     type: 'private',
// expect:     extractable: true,
// expect:     algorithm: { name: 'Ed448' },
// expect:     usages: [ 'sign' ]
// expect:   },
// expect:   publicKey: CryptoKey {
// expect:     type: 'public',
// expect:     extractable: true,
// expect:     algorithm: { name: 'Ed448' },
// expect:     usages: [ 'verify' ]
// expect:   }
// expect: }
// expect: 54 114
// expect: 55 true
// expect: 56 key_ops,ext,crv,d,x,kty,alg
// expect: 57 CryptoKey {
// expect:   type: 'public',
// expect:   extractable: true,
// expect:   algorithm: { name: 'Ed448' },
// expect:   usages: [ 'verify' ]
// expect: }
// expect: 58 CryptoKey {
// expect:   type: 'private',
// expect:   extractable: true,
// expect:   algorithm: { name: 'Ed448' },
// expect:   usages: [ 'sign' ]
// expect: }
// expect: 59 [Object: null prototype] {
// expect:   publicKey: CryptoKey {
// expect:     type: 'public',
// expect:     extractable: true,
// expect:     algorithm: { name: 'ECDH', namedCurve: 'P-521' },
// expect:     usages: []
// expect:   },
// expect:   privateKey: CryptoKey {
// expect:     type: 'private',
// expect:     extractable: true,
// expect:     algorithm: { name: 'ECDH', namedCurve: 'P-521' },
// expect:     usages: [ 'deriveKey', 'deriveBits' ]
// expect:   }
// expect: }
// expect: 60 66
// expect: 61 16
// expect: 62 DOMException OperationError 0 derived bit length is too small undefined
// expect: 63 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'AES-CBC', length: 128 },
// expect:   usages: [ 'encrypt' ]
// expect: }
// expect: 64 DOMException InvalidAccessError 15 algorithm.public must be a public key undefined
// expect: 65 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'EcdhKeyDeriveParams' because 'public' is required in 'EcdhKeyDeriveParams'. undefined
// expect: 66 17
// expect: 67 [Object: null prototype] {
// expect:   privateKey: CryptoKey {
// expect:     type: 'private',
// expect:     extractable: true,
// expect:     algorithm: { name: 'X25519' },
// expect:     usages: [ 'deriveKey', 'deriveBits' ]
// expect:   },
// expect:   publicKey: CryptoKey {
// expect:     type: 'public',
// expect:     extractable: true,
// expect:     algorithm: { name: 'X25519' },
// expect:     usages: []
// expect:   }
// expect: }
// expect: 68 32
// expect: 69 16
// expect: 70 DOMException OperationError 0 derived bit length is too small undefined
// expect: 71 CryptoKey {
// expect:   type: 'secret',
// expect:   extractable: true,
// expect:   algorithm: { name: 'AES-CBC', length: 128 },
// expect:   usages: [ 'encrypt' ]
// expect: }
// expect: 72 DOMException InvalidAccessError 15 algorithm.public must be a public key undefined
// expect: 73 TypeError TypeError ERR_MISSING_OPTION Failed to normalize algorithm: passed algorithm can not be converted to 'EcdhKeyDeriveParams' because 'public' is required in 'EcdhKeyDeriveParams'. undefined
// expect: 74 17
