// jsonwebtoken: signing and verifying with a secret and with keys; what is wrong is said.
'use strict';

const { generateKeyPairSync } = require('crypto');
const jwt = require('jsonwebtoken');

const token = jwt.sign({ name: 'Ada', iat: 1500000000 }, 'secret');
console.log(token);
console.log(jwt.verify(token, 'secret'), jwt.decode(token, { complete: true }).header);
const wrong = (work) => {
  try {
    console.log(work());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
wrong(() => jwt.verify(token, 'other'));
wrong(() => jwt.verify(jwt.sign({ exp: 1 }, 's'), 's'));
wrong(() => jwt.verify('a.b', 's'));
wrong(() => jwt.verify(jwt.sign({}, 's', { audience: 'x' }), 's', { audience: 'y' }));
for (const [type, options, algorithm] of [['rsa', { modulusLength: 2048 }, 'RS256'], ['rsa', { modulusLength: 2048 }, 'PS256'], ['ec', { namedCurve: 'P-256' }, 'ES256']]) {
  const { privateKey, publicKey } = generateKeyPairSync(type, options);
  const signed = jwt.sign({ a: 1 }, privateKey, { algorithm, noTimestamp: true });
  console.log(algorithm, jwt.verify(signed, publicKey), jwt.decode(signed, { complete: true }).header.alg);
}
jwt.verify(token, 'secret', (error, payload) => console.log(error, payload.name));
// expect: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJuYW1lIjoiQWRhIiwiaWF0IjoxNTAwMDAwMDAwfQ.z0KGcT3K9wHaUGAtmEAjbvIS2lOPDgyFTr0ZacTEhWA
// expect: { name: 'Ada', iat: 1500000000 } { alg: 'HS256', typ: 'JWT' }
// expect: JsonWebTokenError invalid signature
// expect: TokenExpiredError jwt expired
// expect: JsonWebTokenError jwt malformed
// expect: JsonWebTokenError jwt audience invalid. expected: y
// expect: RS256 { a: 1 } RS256
// expect: PS256 { a: 1 } PS256
// expect: ES256 { a: 1 } ES256
// expect: null Ada
