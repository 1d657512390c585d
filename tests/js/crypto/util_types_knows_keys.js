// util.types tells keys from what only looks like one.
const crypto = require('crypto');
const { isCryptoKey, isKeyObject } = require('util').types;

console.log(isKeyObject({}), isKeyObject(null), isCryptoKey({}), isCryptoKey('key'));
const key = crypto.createSecretKey(Buffer.alloc(16));
console.log(isKeyObject(key), isCryptoKey(key), isKeyObject(Object.create(crypto.KeyObject.prototype)));
crypto.subtle.generateKey({ name: 'AES-GCM', length: 128 }, true, ['encrypt']).then((web) => console.log(isKeyObject(web), isCryptoKey(web),
  isKeyObject(crypto.KeyObject.from(web))));
// expect: false false false false
// expect: true false false
// expect: false true true
