// Primes are found, and told from other numbers.
const crypto = require('crypto');

const found = crypto.generatePrimeSync(64);
console.log(found instanceof ArrayBuffer, found.byteLength, crypto.checkPrimeSync(found));
const safe = crypto.generatePrimeSync(32, { safe: true, bigint: true });
console.log(typeof safe, crypto.checkPrimeSync(safe), crypto.checkPrimeSync((safe - BigInt(1)) / BigInt(2)));
const rest = crypto.generatePrimeSync(32, { add: BigInt(12), rem: BigInt(11), bigint: true });
console.log(rest % BigInt(12), new Uint8Array(crypto.generatePrimeSync(20, { add: Buffer.from([30]), rem: Buffer.from([7]) })).length);
console.log([0, 1, 2, 3, 4, 97, 91].map((n) => crypto.checkPrimeSync(Buffer.from([n]))).join());
crypto.generatePrime(48, (error, prime) => {
  console.log(error, prime.byteLength);
  crypto.checkPrime(prime, { checks: 10 }, (failure, answer) => console.log(failure, answer));
});

function fails(f) {
  try {
    console.log('worked:', f());
  } catch (error) {
    console.log(error.name, error.code, error.message, error.opensslErrorStack || '');
  }
}

fails(() => crypto.generateKeyPairSync('dh', { prime: crypto.getDiffieHellman('modp5').getPrime() }).publicKey.asymmetricKeyDetails);
fails(() => crypto.generatePrimeSync(0));
fails(() => crypto.generatePrimeSync('a'));
fails(() => crypto.generatePrimeSync(16, { add: 1 }));
fails(() => crypto.generatePrimeSync(16, { safe: 1 }));
fails(() => crypto.generatePrimeSync(16, { add: Buffer.alloc(20, 1) }));
fails(() => crypto.generatePrimeSync(16, { add: Buffer.from([12]), rem: Buffer.from([13]) }));
fails(() => crypto.generatePrimeSync(16, { bigint: 1 }));
fails(() => crypto.checkPrimeSync(Buffer.from([8]), { checks: -1 }));
fails(() => crypto.checkPrime(Buffer.from([8])));
// expect: true 8 true
// expect: bigint true true
// expect: 11n 3
// expect: false,false,true,true,false,true,false
// expect: worked: {}
// expect: RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 1 && <= 2147483647. Received 0 
// expect: TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('a') 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.add" property must be of type bigint or an instance of ArrayBuffer, TypedArray, Buffer, or DataView. Received type number (1) 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.safe" property must be of type boolean. Received type number (1) 
// expect: RangeError ERR_OUT_OF_RANGE invalid options.add 
// expect: RangeError ERR_OUT_OF_RANGE invalid options.rem 
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.bigint" property must be of type boolean. Received type number (1) 
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.checks" is out of range. It must be >= 0 && <= 2147483647. Received -1 
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined 
// expect: undefined 6
// expect: undefined true
