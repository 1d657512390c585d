// To and from texts and numbers, and into so many bits.
'use strict';

console.log(Number(2n ** 64n), Number(2n ** 53n + 1n), Number(2n ** 53n + 3n), Number(-(2n ** 2000n)), Number(Object(5n)), parseInt('12n'));
console.log((255n).toString(16), (-255n).toString(2), String(-0n), (1234567n).toLocaleString(), (-123n).toLocaleString(), (-123456n).toLocaleString());
console.log(BigInt('0xff'), BigInt('  12 '), BigInt(''), BigInt('-5'), BigInt(true), BigInt(2 ** 60), BigInt({ valueOf: () => 4 }));
console.log(BigInt.asIntN(8, 255n), BigInt.asUintN(8, -1n), BigInt.asIntN(3, 25n), BigInt.asUintN(64, -1n), BigInt.asIntN(64, 2n ** 63n), BigInt.asIntN(0, 5n));
BigInt.prototype.toJSON = function () { return `${this}n`; };
console.log(JSON.stringify([1n, { a: 2n }]), Object.prototype.toString.call(1n), BigInt.name, BigInt.length, 1n.constructor === BigInt);
// expect: 18446744073709552000 9007199254740992 9007199254740996 -Infinity 5 12
// expect: ff -11111111 0 1,234,567 -123 -123,456
// expect: 255n 12n 0n -5n 1n 1152921504606846976n 4n
// expect: -1n 255n 1n 18446744073709551615n -9223372036854775808n 0n
// expect: ["1n",{"a":"2n"}] [object BigInt] BigInt 1 true
