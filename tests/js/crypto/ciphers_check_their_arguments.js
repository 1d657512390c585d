// What a cipher cannot take, and what does not decipher, is said with Node's class, code and sentence.
const crypto = require('crypto');

const key = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2), nonce = Buffer.alloc(12, 3), long = Buffer.alloc(32, 4);

function fails(f) {
  try {
    console.log('worked:', f());
  } catch (error) {
    console.log(error.name, error.code, error.message, error.opensslErrorStack || '', error.reason || '');
  }
}

fails(() => crypto.createCipheriv('xx', key, iv));
fails(() => crypto.createCipheriv(1, key, iv));
fails(() => crypto.createCipheriv('aes-128-cbc', 1, iv));
fails(() => crypto.createCipheriv('aes-128-cbc', key, 1));
fails(() => crypto.createCipheriv('aes-128-cbc', key));
fails(() => crypto.createCipheriv('aes-128-cbc', key, null));
fails(() => crypto.createCipheriv('aes-128-cbc', 'a', iv));
fails(() => crypto.createCipheriv('aes-128-cbc', key, 'a'));
fails(() => crypto.createCipheriv('aes-128-ecb', key, null).update('a'));
fails(() => crypto.createCipheriv('aes-128-ecb', key, '').update('a'));
fails(() => crypto.createCipheriv('aes-128-ecb', key, iv).update('a'));
fails(() => crypto.createCipheriv('aes-128-gcm', key, ''));
fails(() => crypto.createCipheriv('aes-128-gcm', key, null));
fails(() => crypto.createCipheriv('aes-128-gcm', key, nonce, { authTagLength: 3 }));
fails(() => crypto.createCipheriv('aes-128-gcm', key, nonce, { authTagLength:'3'}));
fails(() => crypto.createCipheriv('aes-128-gcm', key, nonce, { authTagLength: -3 }));
fails(() => crypto.createCipheriv('aes-128-ccm', key, nonce));
fails(() => crypto.createCipheriv('aes-128-ccm', key, nonce, { authTagLength: 3 }));
fails(() => crypto.createCipheriv('aes-128-ccm', key, iv, { authTagLength: 4 }));
fails(() => crypto.createCipheriv('aes-128-ocb', key, nonce));
fails(() => crypto.createCipheriv('aes-128-ocb', key, nonce, { authTagLength: 17 }));
fails(() => crypto.createCipheriv('chacha20-poly1305', long, nonce, { authTagLength: 17 }));
fails(() => crypto.createCipheriv('chacha20-poly1305', long, Buffer.alloc(13), { authTagLength: 16 }));
fails(() => crypto.createCipheriv('chacha20-poly1305', long, Buffer.alloc(8)).update('abc'));
fails(() => crypto.createDecipheriv('aes-128-cbc', key, iv).final());
fails(() => { const d = crypto.createDecipheriv('aes-128-cbc', key, iv); d.update(Buffer.alloc(16)); d.final(); });
fails(() => { const d = crypto.createDecipheriv('aes-128-cbc', key, iv); d.update(Buffer.alloc(15)); d.final(); });
fails(() => { const d = crypto.createCipheriv('aes-128-cbc', key, iv).setAutoPadding(false); d.update(Buffer.alloc(15)); d.final(); });
fails(() => { const d = crypto.createCipheriv('aes-128-cbc', key, iv); d.final(); d.final(); });
fails(() => { const d = crypto.createCipheriv('aes-128-cbc', key, iv); d.final(); d.update('a'); });
fails(() => { const d = crypto.createCipheriv('aes-128-cbc', key, iv); d.final(); d.setAutoPadding(); });
fails(() => { const d = crypto.createCipheriv('aes-128-cbc', key, iv); d.getAuthTag(); });
fails(() => { const d = crypto.createCipheriv('aes-128-cbc', key, iv); d.setAAD(iv); });
fails(() => { const d = crypto.createCipheriv('aes-128-gcm', key, iv); d.getAuthTag(); });
fails(() => { const d = crypto.createCipheriv('aes-128-gcm', key, iv); d.update('a'); d.final(); return d.getAuthTag(); });
fails(() => { const d = crypto.createDecipheriv('aes-128-gcm', key, iv); d.update('a'); d.final(); });
fails(() => { const d = crypto.createDecipheriv('aes-128-gcm', key, iv); d.setAuthTag(iv); d.update('a'); d.final(); });
fails(() => { const d = crypto.createDecipheriv('aes-128-gcm', key, iv); d.setAuthTag(iv); d.setAuthTag(iv); });
fails(() => { const d = crypto.createDecipheriv('aes-128-gcm', key, iv); d.setAuthTag(Buffer.alloc(3)); });
fails(() => { const d = crypto.createDecipheriv('aes-128-gcm', key, iv); d.setAuthTag(1); });
fails(() => { const d = crypto.createDecipheriv('aes-128-cbc', key, iv); d.setAuthTag(iv); });
fails(() => { const d = crypto.createDecipheriv('aes-128-gcm', key, iv, { authTagLength: 12 }); d.setAuthTag(iv); });
fails(() => { const d = crypto.createCipheriv('aes-128-ccm', key, nonce, { authTagLength: 8 }); d.setAAD(iv); });
fails(() => { const d = crypto.createCipheriv('aes-128-ccm', key, nonce, { authTagLength: 8 }); d.setAAD(iv, { plaintextLength: 3 });const r = [d.update('abc'), d.final(), d.getAuthTag()]; return r});
fails(() => { const d = crypto.createCipheriv('aes-128-ccm', key, nonce, { authTagLength: 8 }); d.update('abc'); d.update('abc'); });
fails(() => { const d = crypto.createCipheriv('aes-128-ccm', key, nonce, { authTagLength: 8 }); d.setAAD(iv, { plaintextLength: -3 }); });
fails(() => { const d = crypto.createDecipheriv('aes-128-ccm', key, nonce, { authTagLength: 8 }); d.setAAD(iv, { plaintextLength: 3 }); return d.update('abc'); });
fails(() => { const d = crypto.createDecipheriv('aes-128-ccm', key, nonce, { authTagLength: 8 }); d.setAuthTag(Buffer.alloc(8)); d.setAAD(iv, { plaintextLength: 3 }); return [d.update('abc'), d.final()]});
fails(() => { const d = crypto.createDecipheriv('aes-128-ccm', key, nonce, { authTagLength: 8 }); d.setAuthTag(Buffer.alloc(8)); d.setAAD(iv, { plaintextLength: 3 }); return [d.final()]});
fails(() => { const d = crypto.createCipheriv('aes-128-ccm', key, nonce, { authTagLength: 8 }); return [d.final(), d.getAuthTag()]});
fails(() => { const d = crypto.createCipheriv('aes-128-ocb', key, nonce, { authTagLength: 8 }); return [d.setAAD(iv).update('abc'), d.final(), d.getAuthTag()]});
fails(() => { const d = crypto.createDecipheriv('aes-128-ocb', key, nonce, { authTagLength: 8 }); d.setAuthTag(iv); });
fails(() => { const d = crypto.createDecipheriv('aes-128-ocb', key, nonce, { authTagLength: 8 }); d.setAuthTag(Buffer.alloc(8)); d.update('abc'); d.final(); });
fails(() => { const d = crypto.createCipheriv('chacha20-poly1305', long, nonce, { authTagLength: 8 }); return [d.setAAD(iv).update('abc'), d.final(), d.getAuthTag()]});
fails(() => { const d = crypto.createCipheriv('aes-128-cbc', key, iv); return d.update('a', 1); });
fails(() => { const d = crypto.createCipheriv('aes-128-cbc', key, iv); return d.update('abc', 'hex'); });
fails(() => { const d = crypto.createCipheriv('aes-128-cbc', key, iv); return d.update(1); });
fails(() => { const d = crypto.createCipheriv('id-aes128-wrap', key, Buffer.alloc(8, 0xa6)); return [d.update(Buffer.alloc(16)), d.final()]});
fails(() => { const d = crypto.createCipheriv('des-ede3-cbc', Buffer.alloc(24, 5), Buffer.alloc(8, 0xa6)); return [d.update(Buffer.alloc(16)), d.final()]});
// expect: Error ERR_CRYPTO_UNKNOWN_CIPHER Unknown cipher  
// expect: TypeError ERR_INVALID_ARG_TYPE The "cipher" argument must be of type string. Received type number (1)  
// expect: TypeError ERR_INVALID_ARG_TYPE The "key" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey. Received type number (1)  
// expect: TypeError ERR_INVALID_ARG_TYPE The "iv" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1)  
// expect: TypeError ERR_INVALID_ARG_TYPE The "iv" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received undefined  
// expect: TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector  
// expect: RangeError ERR_CRYPTO_INVALID_KEYLEN Invalid key length  
// expect: TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector  
// expect: worked: <Buffer >
// expect: worked: <Buffer >
// expect: TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector  
// expect: TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector  
// expect: TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector  
// expect: TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 3  
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.authTagLength' is invalid. Received '3'  
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.authTagLength' is invalid. Received -3  
// expect: TypeError ERR_CRYPTO_INVALID_AUTH_TAG authTagLength required for aes-128-ccm  
// expect: TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 3  
// expect: TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector  
// expect: TypeError ERR_CRYPTO_INVALID_AUTH_TAG authTagLength required for aes-128-ocb  
// expect: TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 17  
// expect: TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 17  
// expect: TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector  
// expect: TypeError ERR_CRYPTO_INVALID_IV Invalid initialization vector  
// expect: Error ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH error:1C80006B:Provider routines::wrong final block length  wrong final block length
// expect: Error ERR_OSSL_BAD_DECRYPT error:1C800064:Provider routines::bad decrypt  bad decrypt
// expect: Error ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH error:1C80006B:Provider routines::wrong final block length  wrong final block length
// expect: Error ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH error:1C80006B:Provider routines::wrong final block length  wrong final block length
// expect: Error ERR_CRYPTO_INVALID_STATE Invalid state  
// expect: Error undefined Trying to add data in unsupported state  
// expect: Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAutoPadding  
// expect: Error ERR_CRYPTO_INVALID_STATE Invalid state for operation getAuthTag  
// expect: Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAAD  
// expect: Error ERR_CRYPTO_INVALID_STATE Invalid state for operation getAuthTag  
// expect: worked: <Buffer 28 d7 64 a7 fe fe f8 db e3 14 c0 0d e5 4f 20 42>
// expect: Error undefined Unsupported state or unable to authenticate data  
// expect: Error undefined Unsupported state or unable to authenticate data  
// expect: Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAuthTag  
// expect: TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 3  
// expect: TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1)  
// expect: Error ERR_CRYPTO_INVALID_STATE Invalid state for operation setAuthTag  
// expect: TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 16  
// expect: TypeError ERR_MISSING_ARGS options.plaintextLength required for CCM mode with AAD  
// expect: worked: [ <Buffer 02 b5 b4>, <Buffer >, <Buffer 6a 82 a8 94 32 de 73 a5> ]
// expect: Error undefined Trying to add data in unsupported state  
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.plaintextLength' is invalid. Received -3  
// expect: worked: <Buffer >
// expect: Error undefined Unsupported state or unable to authenticate data  
// expect: worked: [ <Buffer > ]
// expect: Error ERR_OSSL_TAG_NOT_SET error:1C800077:Provider routines::tag not set  tag not set
// expect: worked: [ <Buffer >, <Buffer 06 9f 77>, <Buffer 09 f7 8a 5e 0f c7 30 f9> ]
// expect: TypeError ERR_CRYPTO_INVALID_AUTH_TAG Invalid authentication tag length: 16  
// expect: Error undefined Unsupported state or unable to authenticate data  
// expect: worked: [ <Buffer 4b e4 bc>, <Buffer >, <Buffer ef b4 86 94 41 bc 3c e9> ]
// expect: worked: <Buffer >
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid for data of length 3. Received 'hex'  
// expect: TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (1)  
// expect: worked: [
// expect:   <Buffer ee 1a 15 73 da 6a c5 d5 35 a9 11 2b aa 16 9e f9 4c 6c d3 9d fb 9a 71 14>,
// expect:   <Buffer >
// expect: ]
// expect: worked: [
// expect:   <Buffer 75 e2 7b c7 bb 0c e9 9c a3 2b 96 d2 f7 8a 75 3f>,
// expect:   <Buffer c1 92 fd 41 e8 11 09 82>
// expect: ]
