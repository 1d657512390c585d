// What a certificate says: its names, its time, its key; and whether that is true.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, 'fixtures', `${name}.pem`));
const leaf = new crypto.X509Certificate(read('leaf')), authority = new crypto.X509Certificate(read('authority'));

function fails(f) {
  try {
    console.log('worked:', f());
  } catch (error) {
    console.log(error.name, error.code, error.message, error.opensslErrorStack || '');
  }
}

console.log(leaf);
console.log(authority.toLegacyObject());
console.log(leaf.toLegacyObject());
console.log(leaf.issuerCertificate, leaf.ca, authority.ca, authority.keyUsage, leaf.raw.length, leaf.publicKey);
console.log(leaf.toString() === JSON.parse(JSON.stringify(leaf)), new crypto.X509Certificate(leaf.raw).fingerprint === leaf.fingerprint);
console.log(leaf.checkIssued(authority), authority.checkIssued(leaf), leaf.verify(authority.publicKey), leaf.verify(leaf.publicKey));
console.log(leaf.checkPrivateKey(crypto.createPrivateKey(read('leaf_key'))), leaf.checkPrivateKey(crypto.createPrivateKey(read('ec'))));
for (const host of ['leaf.test', 'a.leaf.test', 'a.b.leaf.test', 'LEAF.TEST', 'x.test', '.leaf.test', '*.leaf.test', ' ']) {
  console.log(host, leaf.checkHost(host), leaf.checkHost(host, { wildcards: false }), leaf.checkHost(host, { subject: 'always', multiLabelWildcards: true }));
}
for (const email of ['one@leaf.test', 'me@leaf.test', 'ONE@LEAF.TEST', 'x']) {
  console.log(email, leaf.checkEmail(email), leaf.checkEmail(email, { subject: 'never' }), leaf.checkEmail(email, { subject: 'always' }));
}
console.log(leaf.checkIP('127.0.0.1'), leaf.checkIP('::1'), leaf.checkIP('127.0.0.2'), authority.checkHost('Test CA'));
fails(() => leaf.verify(1));
fails(() => leaf.verify(crypto.createSecretKey('a', 'utf8')));
fails(() => leaf.checkPrivateKey(authority.publicKey));
fails(() => leaf.checkHost('leaf.test', { subject: 'xx' }));
fails(() => leaf.checkHost('leaf.test', { partialWildcards: 'x' }));
fails(() => leaf.checkHost(1));
fails(() => leaf.checkHost('a', 1));
fails(() => leaf.checkIP('xx'));
fails(() => leaf.checkIssued(1));
fails(() => new crypto.X509Certificate('x'));
fails(() => new crypto.X509Certificate(1));
// expect: X509Certificate {
// expect:   subject: 'C=DE\n' +
// expect:     'ST=Bavaria\n' +
// expect:     'L=MC3BCnchen\n' +
// expect:     'OU=a + O=Or\\, rery\n' +
// expect:     'OU=b\n' +
// expect:     'CN=leaf.test\n' +
// expect:     'emailAddress=me@leaf.test',
// expect:   subjectAltName: 'DNS:leaf.test, DNS:*.leaf.test, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, email:one@leaf.test, URI:"http://leaf.test/a\\u002c bc", Registered ID:1.2.3.4, othername:<unsupported>, DirName:"O=a\\\\\\u002c b\\u002cCN=Dir Name", DNS:"quote\\u002c DNS:evil.test"',
// expect:   issuer: 'O=Orrery\nCN=Test CA',
// expect:   infoAccess: 'OCSP - URI:http://ocsp.test/\nCA Issuers - URI:http://ca.test/a.crt',
// expect:   validFrom: 'Nov 23 07:25:50 2026 GMT',
// expect:   validTo: 'Oct 30 07:25:50 2126 GMT',
// expect:   fingerprint: 'FB:FF:53:2C:3E:3D:D6:85:BB:83:62:F5:DE:4C:36:06:74:14:A0:5B',
// expect:   fingerprint256: 'CE:6A:18:6F:0A:B8:0E:DC:C7:21:99:FA:05:E1:FF:CD:F0:96:09:DA:1E:BB:E6:9C:19:64:F1:83:78:DE:25:6E',
// expect:   fingerprint512: '35:83:CC:2B:A3:71:70:83:3E:B8:6A:DA:C0:28:B1:31:64:A9:A5:CD:60:10:A2:CD:7F:A6:E2:B4:9A:D3:4D:1B:3E:54:A3:F3:83:AC:39:04:BE:BE:AC:82:CC:20:D0:26:67:9F:33:3C:C7:5E:28:22:5F:65:DE:16:52:E8:FE:C2',
// expect:   keyUsage: [ '1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2' ],
// expect:   serialNumber: '0A1B2C3D4E5F60718293'
// expect: }
// expect: {
// expect:   subject: [Object: null prototype] { O: 'Orrery', CN: 'Test CA' },
// expect:   issuer: [Object: null prototype] { O: 'Orrery', CN: 'Test CA' },
// expect:   ca: true,
// expect:   bits: 256,
// expect:   pubkey: <Buffer 04 5f 0a 2f bd 86 df be eb ba ce da 5a 8c 08 be aa 46 6b 6f 85 3f 06 fc 4b 00 9f d1 40 0b 08 c8 47 5b 2d 3e 76 e2 30 2c 6f 9d c2 e4 a7 0e 8e be ad b0 ... 15 more bytes>,
// expect:   asn1Curve: 'prime256v1',
// expect:   nistCurve: 'P-256',
// expect:   valid_from: 'Nov 23 07:25:35 2026 GMT',
// expect:   valid_to: 'Oct 30 07:25:35 2126 GMT',
// expect:   fingerprint: '55:9D:C1:F9:C4:AF:E2:1D:D8:6C:25:40:B4:D5:81:A6:7D:35:11:31',
// expect:   fingerprint256: '4F:1E:5E:22:55:1E:B6:24:70:E9:CA:F1:B3:69:C8:4C:AA:FD:E3:F6:C7:B1:54:BA:2C:07:A7:4F:6C:D1:0E:C6',
// expect:   fingerprint512: 'E7:CE:84:CC:66:D2:DE:40:5B:CB:74:E8:D8:69:1B:EC:F3:27:6B:B1:EA:68:2A:81:68:20:D0:30:82:B5:A7:89:00:02:74:99:B8:51:75:D0:E5:74:9F:9D:21:68:49:8C:A8:98:2F:C8:79:77:87:16:1F:CB:12:51:0D:3C:D7:C6',
// expect:   serialNumber: '373B09E395935871BA119B17A1873CBF473B3F63',
// expect:   raw: <Buffer 30 82 01 aa 30 82 01 50 a0 03 02 01 02 02 14 37 3b 09 e3 95 93 58 71 ba 11 9b 17 a1 87 3c bf 47 3b 3f 63 30 0a 06 08 2a 86 48 ce 3d 04 03 02 30 23 31 ... 380 more bytes>
// expect: }
// expect: {
// expect:   subject: [Object: null prototype] {
// expect:     C: 'DE',
// expect:     ST: 'Bavaria',
// expect:     L: 'MC3BCnchen',
// expect:     OU: [ 'a', 'b' ],
// expect:     O: 'Or, rery',
// expect:     CN: 'leaf.test',
// expect:     emailAddress: 'me@leaf.test'
// expect:   },
// expect:   issuer: [Object: null prototype] { O: 'Orrery', CN: 'Test CA' },
// expect:   subjectaltname: 'DNS:leaf.test, DNS:*.leaf.test, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, email:one@leaf.test, URI:"http://leaf.test/a\\u002c bc", Registered ID:1.2.3.4, othername:<unsupported>, DirName:"O=a\\\\\\u002c b\\u002cCN=Dir Name", DNS:"quote\\u002c DNS:evil.test"',
// expect:   infoAccess: [Object: null prototype] {
// expect:     'OCSP - URI': [ 'http://ocsp.test/' ],
// expect:     'CA Issuers - URI': [ 'http://ca.test/a.crt' ]
// expect:   },
// expect:   ca: false,
// expect:   modulus: 'C58BD5DD18DEBD8B87743441620C4CE986943D1D281EF19596240B1F6943DF8A70605DC968EB3AD775F9733B6E33F0FB95B75D631EA534B9B8B879531973D97AEC93AE5788D76D343F996341C8EC57F7ADA0A0E9C5164C80896D49F06DAD56C7953CDFDF8372A8EB543B72342D0CD67872670211B8D0E63CB11272F31C61C019',
// expect:   bits: 1024,
// expect:   exponent: '0x10001',
// expect:   pubkey: <Buffer 30 81 9f 30 0d 06 09 2a 86 48 86 f7 0d 01 01 01 05 00 03 81 8d 00 30 81 89 02 81 81 00 c5 8b d5 dd 18 de bd 8b 87 74 34 41 62 0c 4c e9 86 94 3d 1d 28 ... 112 more bytes>,
// expect:   valid_from: 'Nov 23 07:25:50 2026 GMT',
// expect:   valid_to: 'Oct 30 07:25:50 2126 GMT',
// expect:   fingerprint: 'FB:FF:53:2C:3E:3D:D6:85:BB:83:62:F5:DE:4C:36:06:74:14:A0:5B',
// expect:   fingerprint256: 'CE:6A:18:6F:0A:B8:0E:DC:C7:21:99:FA:05:E1:FF:CD:F0:96:09:DA:1E:BB:E6:9C:19:64:F1:83:78:DE:25:6E',
// expect:   fingerprint512: '35:83:CC:2B:A3:71:70:83:3E:B8:6A:DA:C0:28:B1:31:64:A9:A5:CD:60:10:A2:CD:7F:A6:E2:B4:9A:D3:4D:1B:3E:54:A3:F3:83:AC:39:04:BE:BE:AC:82:CC:20:D0:26:67:9F:33:3C:C7:5E:28:22:5F:65:DE:16:52:E8:FE:C2',
// expect:   ext_key_usage: [ '1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2' ],
// expect:   serialNumber: '0A1B2C3D4E5F60718293',
// expect:   raw: <Buffer 30 82 03 5d 30 82 03 02 a0 03 02 01 02 02 0a 0a 1b 2c 3d 4e 5f 60 71 82 93 30 0a 06 08 2a 86 48 ce 3d 04 03 02 30 23 31 0f 30 0d 06 03 55 04 0a 0c 06 ... 815 more bytes>
// expect: }
// expect: undefined false true undefined 865 PublicKeyObject [KeyObject] { [Symbol(kKeyType)]: 'public' }
// expect: true true
// expect: true false true false
// expect: true false
// expect: leaf.test leaf.test leaf.test leaf.test
// expect: a.leaf.test *.leaf.test undefined *.leaf.test
// expect: a.b.leaf.test undefined undefined *.leaf.test
// expect: LEAF.TEST leaf.test leaf.test leaf.test
// expect: x.test undefined undefined undefined
// expect: .leaf.test *.leaf.test *.leaf.test *.leaf.test
// expect: *.leaf.test *.leaf.test *.leaf.test *.leaf.test
// expect:   undefined undefined undefined
// expect: one@leaf.test one@leaf.test one@leaf.test one@leaf.test
// expect: me@leaf.test undefined undefined me@leaf.test
// expect: ONE@LEAF.TEST undefined undefined undefined
// expect: x undefined undefined undefined
// expect: 127.0.0.1 ::1 undefined Test CA
// expect: TypeError ERR_INVALID_ARG_TYPE The "pkey" argument must be an instance of KeyObject. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'pkey' is invalid. Received SecretKeyObject [KeyObject] { [Symbol(kKeyType)]: 'secret' } 
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'pkey' is invalid. Received PublicKeyObject [KeyObject] { [Symbol(kKeyType)]: 'public' } 
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.subject' is invalid. Received 'xx' 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.partialWildcards" property must be of type boolean. Received type string ('x') 
// expect: TypeError ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_VALUE Invalid IP 
// expect: TypeError ERR_INVALID_ARG_TYPE The "otherCert" argument must be an instance of X509Certificate. Received type number (1) 
// expect: Error ERR_OSSL_PEM_NO_START_LINE error:0480006C:PEM routines::no start line [
// expect:   'error:0688010A:asn1 encoding routines::nested asn1 error',
// expect:   'error:06800066:asn1 encoding routines::bad object header',
// expect:   'error:0680007B:asn1 encoding routines::header too long'
// expect: ]
// expect: TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (1) 
