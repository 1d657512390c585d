// jws signs texts and streams of text.
const crypto = require('crypto');
const jws = require('jws');

const token = jws.sign({ header: { alg: 'HS256' }, payload: 'h. jon benjamin', secret: 'has a van' });
console.log(token, jws.verify(token, 'HS256', 'has a van'), jws.verify(token, 'HS256', 'has no van'));
console.log(jws.decode(token), jws.isValid(token), jws.isValid('x'));

const { privateKey, publicKey } = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signing = jws.createSign({ header: { alg: 'ES256' }, privateKey: privateKey.export({ format: 'pem', type: 'sec1' }), payload: 'streamed' });
signing.on('done', (signature) => {
  jws.createVerify({ algorithm: 'ES256', signature, publicKey: publicKey.export({ format: 'pem', type: 'spki' }) })
    .on('done', (valid, decoded) => console.log(valid, decoded.payload, decoded.header));
});
// expect: eyJhbGciOiJIUzI1NiJ9.aC4gam9uIGJlbmphbWlu.gZXcutz56VyCyPfsFM7TGxXuFVmGO-fpDUSEOh0MjaA true false
// expect: {
// expect:   header: { alg: 'HS256' },
// expect:   payload: 'h. jon benjamin',
// expect:   signature: 'gZXcutz56VyCyPfsFM7TGxXuFVmGO-fpDUSEOh0MjaA'
// expect: } true false
// expect: true streamed { alg: 'ES256' }
