// Certificate reads what a browser's <keygen> sent: a signed key and a challenge.
const crypto = require('crypto');

const spkac = [
  'MIIBRTCBrzCBnzANBgkqhkiG9w0BAQEFAAOBjQAwgYkCgYEAxWAm2d8zQZBmQse4TjqQdDtJygcsNocyO8G4BpWeO27+OiVqGcAq',
  'RDY4i6hxQz9TV9eQxQF4246V9NQW4g8WIP1xxAkhGMD7h4ds2HV690P2KMsAUz7v0zmosdYNPKDTzYhn46hp2Fdc5uMG4NYiDWXl',
  'S5ihZyu8sBbNyzUKyp8CAwEAARYLYSBjaGFsbGVuZ2UwDQYJKoZIhvcNAQEEBQADgYEAv6ISjmyWKXyWlOSaW9j+wJ1vo5CbuVw8',
  'uJMzt25u9sOMkoGY1VOUKPNH49pF9CPOSVzXl4PxO49NSUIbBOmbZJ1MXbP39U8/0o6PheA25eAB09Tt8HQkuIZflM8AbzoVK22f',
  '77+QHiF6pq04XLppCp8tJ/mbGn+OmlhdiOcjdUc=',].join('');

console.log(crypto.Certificate.verifySpkac(spkac), crypto.Certificate.verifySpkac(Buffer.from(`${spkac}\n`)), crypto.Certificate.verifySpkac('x'));
console.log(crypto.Certificate.exportChallenge(spkac).toString(), JSON.stringify(crypto.Certificate.exportChallenge('x')));
console.log(crypto.Certificate.exportPublicKey(spkac).toString().split('\n')[0], JSON.stringify(crypto.Certificate.exportPublicKey('x')));
console.log(new crypto.Certificate().verifySpkac(spkac), crypto.Certificate().exportChallenge(Buffer.from(spkac).toString('hex'), 'hex').toString());
try {
  crypto.Certificate.verifySpkac(1);
} catch (error) {
  console.log(error.code, error.message);
}
// expect: true true false
// expect: a challenge ""
// expect: -----BEGIN PUBLIC KEY----- ""
// expect: true a challenge
// expect: ERR_INVALID_ARG_TYPE The "spkac" argument must be of type string or an instance of ArrayBuffer, Buffer, TypedArray, or DataView. Received type number (1)
