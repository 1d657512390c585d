// What is enciphered and deciphered again is the same, in every mode; known answers are Node's.
const crypto = require('crypto');

const key = Buffer.alloc(32, 1), iv = Buffer.alloc(16, 2), nonce = Buffer.alloc(12, 3);
const text = 'The planets move, and nobody turns a crank. \u00e4\u00f6\u00fc';

for (const name of ['aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc', 'aes-256-ctr', 'aes-256-ecb', 'aes-256-cfb', 'aes-256-ofb', 'des-ede3-cbc',
  'chacha20']) {
  const { keyLength, ivLength } = crypto.getCipherInfo(name);
  const secret = key.subarray(0, keyLength), start = ivLength ? iv.subarray(0, ivLength) : null;
  const cipher = crypto.createCipheriv(name, secret, start);
  const hidden = cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
  const decipher = crypto.createDecipheriv(name, crypto.createSecretKey(secret), start);
  console.log(name, hidden.slice(0, 24), decipher.update(hidden, 'base64', 'utf8') + decipher.final('utf8') === text);
}

for (const [name, length, options] of [['aes-128-gcm', 16], ['aes-256-gcm', 32, { authTagLength: 12 }], ['aes-256-ccm', 32, { authTagLength: 8 }],
  ['aes-128-ocb', 16, { authTagLength: 16 }], ['chacha20-poly1305', 32, { authTagLength: 16 }]]) {
  const about = { plaintextLength: Buffer.byteLength(text) };
  const cipher = crypto.createCipheriv(name, key.subarray(0, length), nonce, options);
  const hidden = Buffer.concat([cipher.setAAD(Buffer.from('header'), about).update(text, 'utf8'), cipher.final()]);
  const tag = cipher.getAuthTag();
  const read = (bytes, header) => {
    const decipher = crypto.createDecipheriv(name, key.subarray(0, length), nonce, options);
    decipher.setAuthTag(tag).setAAD(Buffer.from(header), about);
    const open = decipher.update(bytes);
    try {
      return open.toString() + decipher.final('utf8') === text;
    } catch (error) {
      return error.message;
    }
  };
  console.log(name, tag.toString('hex'), read(hidden, 'header'), '|', read(hidden, 'Header'));
  hidden[3] ^= 1;
  console.log(read(hidden, 'header'));
}

// Without padding, whole blocks only.
const whole = crypto.createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
console.log(whole.update(Buffer.alloc(32)).length, whole.final().length);

// As a stream; and a string that is cut inside a character.
const cipher = crypto.createCipheriv('aes-256-cbc', key, iv), decipher = crypto.createDecipheriv('aes-256-cbc', key, iv);
let out = '';
cipher.pipe(decipher).setEncoding('utf8').on('data', (data) => { out += data; }).on('end', () => console.log(out === text.repeat(50)));
for (let i = 0; i < 50; ++i) cipher.write(text);
cipher.end();
const bad = crypto.createDecipheriv('aes-256-cbc', key, iv);
bad.on('error', (error) => console.log(error.code, error.library, error.reason));
bad.end('abc');

console.log(crypto.getCiphers().includes('aes-256-gcm'), crypto.getCiphers().includes('AES-256-GCM'), crypto.getCiphers().length > 100);
console.log(crypto.getCipherInfo('aes-128-gcm', { ivLength: 30 }), crypto.getCipherInfo('AES-128-CBC', { keyLength: 16 }));
console.log(crypto.getCipherInfo('aes-128-cbc', { ivLength: 12 }), crypto.getCipherInfo('aes-128-ctr', { keyLength: 1 }), crypto.getCipherInfo('none'),
  crypto.getCipherInfo(418).name);
// expect: aes-128-cbc vWd6+fpXzMD2gDZpjiQsMFnp true
// expect: aes-192-cbc s5ezmaz7VjfcuwwGLxVO8Vf2 true
// expect: aes-256-cbc l2k7nNbxg+2zuUa0eFV1sz+l true
// expect: aes-256-ctr NsZ301TTi2awggaVfm0d2omN true
// expect: aes-256-ecb ZmBLSfe6d2/oHmMEeV7RaGPO true
// expect: aes-256-cfb NsZ301TTi2awggaVfm0d2s9i true
// expect: aes-256-ofb NsZ301TTi2awggaVfm0d2tyS true
// expect: des-ede3-cbc wvB1LkCX34j1fY7O+sDm+9OL true
// expect: chacha20 RIwuPB59kwtLD8zuuqCIaOv+ true
// expect: aes-128-gcm ef279eec913a3212b9a80df9a371165c true | Unsupported state or unable to authenticate data
// expect: Unsupported state or unable to authenticate data
// expect: aes-256-gcm d32c1c89dd7d78a99fec4d74 true | Unsupported state or unable to authenticate data
// expect: Unsupported state or unable to authenticate data
// expect: aes-256-ccm 534f99422dfcaf18 true | Unsupported state or unable to authenticate data
// expect: Unsupported state or unable to authenticate data
// expect: aes-128-ocb ec3cc966bbf160f896283cb3357b5817 true | Unsupported state or unable to authenticate data
// expect: Unsupported state or unable to authenticate data
// expect: chacha20-poly1305 ad24634d3609b7f73708f18d8a4394f9 true | Unsupported state or unable to authenticate data
// expect: Unsupported state or unable to authenticate data
// expect: 32 0
// expect: true false true
// expect: {
// expect:   mode: 'gcm',
// expect:   name: 'id-aes128-gcm',
// expect:   nid: 895,
// expect:   blockSize: 1,
// expect:   ivLength: 30,
// expect:   keyLength: 16
// expect: } {
// expect:   mode: 'cbc',
// expect:   name: 'aes-128-cbc',
// expect:   nid: 419,
// expect:   blockSize: 16,
// expect:   ivLength: 16,
// expect:   keyLength: 16
// expect: }
// expect: undefined undefined undefined aes-128-ecb
// expect: ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH Provider routines wrong final block length
// expect: true
