// Sizes, ranges and kinds of buffers.
const crypto = require('crypto');

const show = (f) => {
  try {
    const value = f();
    console.log(Buffer.isBuffer(value) ? value.toString('hex') : value);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};

show(() => crypto.randomBytes(-1));
show(() => crypto.randomBytes('x'));
show(() => crypto.randomBytes(2 ** 31));
show(() => crypto.randomInt(5, 5));
show(() => crypto.randomInt(0.5));
show(() => crypto.randomInt(0, 2 ** 48));
show(() => crypto.randomInt(-5, 2 ** 52));
show(() => crypto.randomFillSync(Buffer.alloc(5), 7));
show(() => crypto.randomFillSync(Buffer.alloc(5), 2, 4));
show(() => crypto.randomFillSync('x'));
show(() => crypto.randomUUID(5));
show(() => crypto.getRandomValues(new Float32Array(2)));
show(() => crypto.getRandomValues(new Uint8Array(70000)));
show(() => crypto.randomFillSync(new Uint32Array(3)).length);
show(() => crypto.randomInt(5) < 5 && crypto.randomInt(2, 4) >= 2);
show(() => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()));
const filled = crypto.randomFillSync(Buffer.alloc(64), 32);
show(() => [filled.subarray(0, 32).every((byte) => byte === 0), filled.subarray(32).every((byte) => byte === 0)].join());
// expect: RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483647. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('x')
// expect: RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 2147483647. Received 2147483648
// expect: RangeError ERR_OUT_OF_RANGE The value of "max" is out of range. It must be greater than the value of "min" (5). Received 5
// expect: TypeError ERR_INVALID_ARG_TYPE The "max" argument must be a safe integer. Received type number (0.5)
// expect: RangeError ERR_OUT_OF_RANGE The value of "max - min" is out of range. It must be <= 281474976710655. Received 281_474_976_710_656
// expect: RangeError ERR_OUT_OF_RANGE The value of "max - min" is out of range. It must be <= 281474976710655. Received 4_503_599_627_370_501
// expect: RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 && <= 5. Received 7
// expect: RangeError ERR_OUT_OF_RANGE The value of "size + offset" is out of range. It must be <= 5. Received 6
// expect: TypeError ERR_INVALID_ARG_TYPE The "buf" argument must be an instance of ArrayBuffer or ArrayBufferView. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: TypeMismatchError 17 The data argument must be an integer-type TypedArray
// expect: QuotaExceededError 22 The requested length exceeds 65,536 bytes
// expect: 3
// expect: true
// expect: true
// expect: true,false
