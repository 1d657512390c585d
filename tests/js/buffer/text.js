// Text to bytes and back, in the encodings that are there.
var b = Buffer.from('h\u00e9llo \u20ac \ud83d\ude00');
console.log(b.length, b.toString(), b.toString('hex'));
console.log(b.toString('base64'), b.toString('base64url'));
console.log(Buffer.from('68c3a9', 'hex').toString(), Buffer.from('aGk=', 'base64').toString());
console.log(Buffer.from('\u00e9\u00ff', 'latin1'), Buffer.from([1, 255, 256, -1]));
console.log(Buffer.byteLength('\u20ac'), Buffer.isBuffer(b), Buffer.isBuffer('x'));
// expect: 15 héllo € 😀 68c3a96c6c6f20e282ac20f09f9880
// expect: aMOpbGxvIOKCrCDwn5iA aMOpbGxvIOKCrCDwn5iA
// expect: hé hi
// expect: <Buffer e9 ff> <Buffer 01 ff 00 ff>
// expect: 3 true false
