// jsonwebtoken signs and verifies with every algorithm of JWT: HMAC, RSA, RSA-PSS, elliptic curves.
const crypto = require('crypto');
const jwt = require('jsonwebtoken');

const secret = 'a secret of many characters, since short ones are guessed';
const fixed = { noTimestamp: true };
console.log(jwt.sign({ sub: 'one', admin: true }, secret, fixed));
console.log(jwt.verify(jwt.sign({ sub: 'one' }, secret, fixed), secret));
console.log(jwt.decode(jwt.sign({ sub: 'one' }, crypto.createSecretKey(secret, 'utf8'), { ...fixed, algorithm: 'HS512', keyid: 'k' }), { complete: true }).header);

const rsa = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
const curves = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' };
const pem = (key, type) => key.export({ format: 'pem', type });
for (const algorithm of ['RS256', 'RS384', 'RS512', 'PS256', 'PS512', 'ES256', 'ES384', 'ES512']) {
  const { privateKey, publicKey } = curves[algorithm] ? crypto.generateKeyPairSync('ec', { namedCurve: curves[algorithm] }) : rsa;
  const token = jwt.sign({ algorithm }, pem(privateKey, 'pkcs8'), { ...fixed, algorithm });
  const other = `${token.slice(0, -8)}${token.slice(-8, -4) === 'AAAA' ? 'BBBB' : 'AAAA'}${token.slice(-4)}`;
  let wrong;
  try {
    wrong = jwt.verify(other, publicKey);
  } catch (error) {
    wrong = error.message;
  }
  console.log(jwt.verify(token, pem(publicKey, 'spki'), { algorithms: [algorithm] }), wrong);
}

for (const [token, options] of [[jwt.sign({ exp: 1 }, secret)], [jwt.sign({ nbf: 9999999999 }, secret)], ['x.y.z'], [jwt.sign({}, 'other')],
  [jwt.sign({}, secret, { audience: 'a' }), { audience: 'b' }], [jwt.sign({}, secret), { algorithms: ['RS256'] }]]) {
  try {
    console.log(jwt.verify(token, secret, options));
  } catch (error) {
    console.log(error.name, error.message);
  }
}
jwt.sign({ later: true }, secret, fixed, (error, token) => {
  jwt.verify(token, (header, callback) => callback(null, secret), (failure, payload) => console.log(error, failure, payload));
});
// expect: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJvbmUiLCJhZG1pbiI6dHJ1ZX0.EtsJhl8rggpsKycB22Vokz5kMZRNPC_kw-yCwEJmA38
// expect: { sub: 'one' }
// expect: { alg: 'HS512', typ: 'JWT', kid: 'k' }
// expect: { algorithm: 'RS256' } invalid signature
// expect: { algorithm: 'RS384' } invalid signature
// expect: { algorithm: 'RS512' } invalid signature
// expect: { algorithm: 'PS256' } invalid signature
// expect: { algorithm: 'PS512' } invalid signature
// expect: { algorithm: 'ES256' } invalid signature
// expect: { algorithm: 'ES384' } invalid signature
// expect: { algorithm: 'ES512' } invalid signature
// expect: TokenExpiredError jwt expired
// expect: NotBeforeError jwt not active
// expect: JsonWebTokenError invalid token
// expect: JsonWebTokenError invalid signature
// expect: JsonWebTokenError jwt audience invalid. expected: b
// expect: JsonWebTokenError invalid algorithm
// expect: null null { later: true }
