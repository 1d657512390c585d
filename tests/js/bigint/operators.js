// Every operator of two BigInts, and of one.
'use strict';

console.log(1n + 2n, 2n * -3n, 7n / 2n, -7n / 2n, -7n % 3n, 2n ** 100n, (-2n) ** 3n, 0n ** 0n, (-1n) ** 5n);
console.log(5n & 3n, -5n & 0xffn, 5n | -8n, 5n ^ -1n, ~5n, -(-3n), 1n << 70n, -5n >> 1n, 1n << -1n, 5n >> -2n);
console.log(0b101n, 0o17n, 0xFFn, 1_000n, { 1n: 'one' }[1], { 0x10n: 'sixteen' }[16], [10, 20][1n]);
let x = 5n;
console.log(x++, x, ++x, x--, --x, -x);
x **= 3n; x += 1n; x <<= 2n; x %= 100n; x ||= 7n;
console.log(x, 0n || 'zero is false', !1n, 1n && 'true', 2n ? 1 : 2);
const o = { n: 1n, get m() { return 2n; } };
o.n++; o['n'] *= 21n;
console.log(o.n, o.m ** 3n, 'a' + 1n, 1n + 'a', `${2n}`, typeof 1n, typeof Object(1n), Object(2n) + 1n);
let product = 1n, sum = 0n;
for (let i = 1n; i <= 100n; i++) product *= i;
for (let i = 0n; i < 1000n; i++) sum += i * i;
console.log(product, sum);
switch (3n) { case 3: console.log('a number'); break; case 3n: console.log('a BigInt'); }
// expect: 3n -6n 3n -3n -1n 1267650600228229401496703205376n -8n 1n -1n
// expect: 1n 251n -3n -6n -6n 3n 1180591620717411303424n -3n 0n 20n
// expect: 5n 15n 255n 1000n one sixteen 20
// expect: 5n 6n 7n 7n 5n -5n
// expect: 4n zero is false false true 1
// expect: 42n 8n a1 1a 2 bigint object 3n
// expect: 93326215443944152681699238856266700490715968264381621468592963895217599993229915608941463976156518286253697920827223758251185210916864000000000000000000000000n 332833500n
// expect: a BigInt
