// createCipher() makes key and IV of a password, as programs from before 2018 do; it says that it should not be used.
const crypto = require('crypto');

process.on('warning', (warning) => console.log(warning.name, warning.code, warning.message));
const cipher = crypto.createCipher('aes-128-cbc', 'pw'), decipher = crypto.createDecipher('aes-128-cbc', 'pw');
const hidden = cipher.update('secret', 'utf8', 'hex') + cipher.final('hex');
console.log(hidden, decipher.update(hidden, 'hex', 'utf8') + decipher.final('utf8'));
crypto.createCipher('aes-128-gcm', 'pw');
try {
  crypto.createCipher('none', 'pw');
} catch (error) {
  console.log(error.code);
}
// expect: 8aeedcc89bd6564e76bd85676314b9d7 secret
// expect: ERR_CRYPTO_UNKNOWN_CIPHER
// expect: DeprecationWarning DEP0106 crypto.createCipher is deprecated.
// expect: Warning undefined Use Cipheriv for counter mode of aes-128-gcm
