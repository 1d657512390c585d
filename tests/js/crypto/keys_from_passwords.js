// The values are those of the RFCs that define the functions: 6070, 7914, 5869.
const crypto = require('crypto');

const show = (f) => {
  try {
    const value = f();
    console.log(Buffer.isBuffer(value) ? value.toString('hex') : value);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};

show(() => crypto.pbkdf2Sync('password', 'salt', 2, 20, 'sha1'));
show(() => crypto.pbkdf2Sync('passwordPASSWORDpassword', 'saltSALTsaltSALTsaltSALTsaltSALTsalt', 4096, 25, 'sha1'));
show(() => crypto.pbkdf2Sync(Buffer.from('pass\0word'), 'sa\0lt', 1, 16, 'sha512'));
show(() => crypto.scryptSync('', '', 64, { N: 16, r: 1, p: 1 }));
show(() => crypto.scryptSync('password', 'NaCl', 64, { cost: 1024, blockSize: 8, parallelization: 16 }));
const key = Buffer.alloc(22, 0x0b), salt = Buffer.from('000102030405060708090a0b0c', 'hex');
show(() => Buffer.from(crypto.hkdfSync('sha256', key, salt, Buffer.from('f0f1f2f3f4f5f6f7f8f9', 'hex'), 42)));
show(() => crypto.pbkdf2Sync('p', 's', 1, 0, 'sha1').length);
// expect: ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957
// expect: 3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038
// expect: 71a0ec842abd5c678bcfd145f09d8352
// expect: 77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
// expect: fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
// expect: 3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865
// expect: 0
