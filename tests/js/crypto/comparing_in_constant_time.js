// timingSafeEqual compares bytes of one length.
const crypto = require('crypto');

const show = (f) => {
  try {
    const value = f();
    console.log(Buffer.isBuffer(value) ? value.toString('hex') : value);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};

show(() => crypto.timingSafeEqual(Buffer.from('abc'), Buffer.from('abc')));
show(() => crypto.timingSafeEqual(Buffer.from('abc'), new Uint8Array([97, 98, 100])));
show(() => crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')));
show(() => crypto.timingSafeEqual('a', Buffer.from('ab')));
show(() => crypto.timingSafeEqual(Buffer.alloc(0), new ArrayBuffer(0)));
// expect: true
// expect: false
// expect: RangeError ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH Input buffers must have the same byte length
// expect: TypeError ERR_INVALID_ARG_TYPE The "buf1" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.
// expect: true
