// jose is all of JOSE on Node's crypto: signed and encrypted tokens, with keys of every kind.
const jose = require('jose');

const secret = new TextEncoder().encode('cc7e0d44fd473002f1c42167459001140ec6389b7353f8088f4d9a95f2f596f2');

async function signed(alg) {
  const { publicKey, privateKey } = await jose.generateKeyPair(alg, { modulusLength: 2048 });
  const token = await new jose.SignJWT({ alg }).setProtectedHeader({ alg }).setIssuer('orrery').sign(privateKey);
  const { payload, protectedHeader } = await jose.jwtVerify(token, publicKey, { issuer: 'orrery' });
  const thumbprint = await jose.calculateJwkThumbprint(await jose.exportJWK(publicKey));
  console.log(payload, protectedHeader, thumbprint.length, (await jose.exportSPKI(publicKey)).split('\n')[0]);
}

async function encrypted(alg, enc, key, open) {
  const token = await new jose.EncryptJWT({ alg, enc }).setProtectedHeader({ alg, enc }).encrypt(key);
  console.log((await jose.jwtDecrypt(token, open || key)).payload);
}

(async () => {
  console.log(await new jose.SignJWT({ a: 1 }).setProtectedHeader({ alg: 'HS256' }).sign(secret));
  for (const alg of ['RS256', 'PS384', 'ES256', 'ES512', 'EdDSA']) await signed(alg);
  await encrypted('dir', 'A128CBC-HS256', Buffer.alloc(32, 1));
  await encrypted('dir', 'A256GCM', Buffer.alloc(32, 1));
  await encrypted('A256KW', 'A128GCM', Buffer.alloc(32, 1));
  await encrypted('PBES2-HS256+A128KW', 'A128GCM', Buffer.from('password'));
  for (const alg of ['RSA-OAEP', 'RSA-OAEP-256', 'ECDH-ES', 'ECDH-ES+A256KW']) {
    const { publicKey, privateKey } = await jose.generateKeyPair(alg);
    await encrypted(alg, 'A256GCM', publicKey, privateKey);
  }
  await jose.jwtVerify('x.y.z', secret).catch((error) => console.log(error.code, error.message));
})();
// expect: eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.TG971tsJ08nrqwpnZZiBtNtgZb4zDftxd7x-y4Cv-Bc
// expect: { alg: 'RS256', iss: 'orrery' } { alg: 'RS256' } 43 -----BEGIN PUBLIC KEY-----
// expect: { alg: 'PS384', iss: 'orrery' } { alg: 'PS384' } 43 -----BEGIN PUBLIC KEY-----
// expect: { alg: 'ES256', iss: 'orrery' } { alg: 'ES256' } 43 -----BEGIN PUBLIC KEY-----
// expect: { alg: 'ES512', iss: 'orrery' } { alg: 'ES512' } 43 -----BEGIN PUBLIC KEY-----
// expect: { alg: 'EdDSA', iss: 'orrery' } { alg: 'EdDSA' } 43 -----BEGIN PUBLIC KEY-----
// expect: { alg: 'dir', enc: 'A128CBC-HS256' }
// expect: { alg: 'dir', enc: 'A256GCM' }
// expect: { alg: 'A256KW', enc: 'A128GCM' }
// expect: { alg: 'PBES2-HS256+A128KW', enc: 'A128GCM' }
// expect: { alg: 'RSA-OAEP', enc: 'A256GCM' }
// expect: { alg: 'RSA-OAEP-256', enc: 'A256GCM' }
// expect: { alg: 'ECDH-ES', enc: 'A256GCM' }
// expect: { alg: 'ECDH-ES+A256KW', enc: 'A256GCM' }
// expect: ERR_JWS_INVALID JWS Protected Header is invalid
