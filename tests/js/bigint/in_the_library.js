// BigInts in what prints, compares, copies and stores.
'use strict';

const util = require('util'), fs = require('fs'), assert = require('assert');
console.log(1n, [1n, -2n], { a: 10n }, Object(3n), new Map([[1n, 2n]]), new BigInt64Array([1n, -1n]), util.inspect(123456789n, { numericSeparator: true, colors: true }));
console.log('%d %i %f %s %j', 5n, 6n, 7n, 8n, 1);
const a = new BigUint64Array(4); a[0] = -1n; a.fill(7n, 1, 3); console.log(a, a.indexOf(7n), a.includes(7), a.map((x) => x + 1n), Array.from(a), a.sort(), a.join());
const t = (f) => { try { return f(); } catch (e) { return `${e.name} ${e.code} ${e.message}`; } };
console.log(t(() => { a[0] = 1; }), t(() => new BigInt64Array([1])), t(() => new BigInt64Array(new Int8Array(1))), t(() => new Int8Array(new BigInt64Array(1))), t(() => a.set([1])), t(() => a.fill(1)));
const d = new DataView(new ArrayBuffer(16)); d.setBigInt64(0, -5n); d.setBigUint64(8, 2n ** 64n + 3n, true); console.log(d.getBigInt64(0), d.getBigUint64(0), d.getBigUint64(8, true));
const b = Buffer.alloc(16); console.log(b.writeBigInt64LE(-3n), b.writeBigUInt64BE(0x0102030405060708n, 8), b, b.readBigInt64LE(), b.readBigUint64BE(8), b.readBigUInt64LE(8));
console.log(t(() => b.writeBigInt64LE(2n ** 63n)), t(() => b.writeBigUInt64LE(-1n)), t(() => b.writeBigUInt64LE(1)), t(() => b.writeBigInt64LE(-(2n ** 63n))), t(() => b.readBigInt64LE(9)));
console.log(typeof process.hrtime.bigint(), process.hrtime.bigint() > 0n);
console.log(structuredClone([1n, Object(2n), -(2n ** 70n)]), util.types.isBigIntObject(Object(1n)), util.types.isBigInt64Array(new BigInt64Array(1)), util.types.isBoxedPrimitive(Object(1n)));
const s = fs.statSync('/etc/passwd', { bigint: true }), p = fs.statSync('/etc/passwd');
console.log(s.constructor.name, Object.keys(s).join(), s.size === BigInt(p.size), s.mtimeNs / 1000000n === s.mtimeMs, s.mtimeMs === BigInt(Math.floor(p.mtimeMs)), s.isFile(), s.isDirectory(), s.mtime.getTime() === p.mtime.getTime());
console.log(util.isDeepStrictEqual(1n, 1n), util.isDeepStrictEqual({ a: 1n }, { a: 2n }), util.isDeepStrictEqual(Object(1n), Object(1n)), t(() => assert.strictEqual(1n, 2n)), t(() => assert.deepEqual({ a: 1n }, { a: 1 })));
console.log(Atomics.add(new BigInt64Array(2), 0, 5n), Atomics.store(new BigInt64Array(2), 0, 5n), t(() => Atomics.add(new BigInt64Array(2), 0, 5)));
console.table([{ a: 1n }]);
// expect: 1n [ 1n, -2n ] { a: 10n } [BigInt: 3n] Map(1) { 1n => 2n } BigInt64Array(2) [ 1n, -1n ] [33m123_456_789n[39m
// expect: 5n 6n 7 8n 1
// expect: BigUint64Array(4) [ 0n, 7n, 7n, 18446744073709551615n ] 1 false BigUint64Array(4) [ 0n, 8n, 8n, 1n ] [ 18446744073709551615n, 7n, 7n, 0n ] BigUint64Array(4) [ 0n, 7n, 7n, 18446744073709551615n ] 0,7,7,18446744073709551615
// expect: TypeError undefined Cannot convert 1 to a BigInt TypeError undefined Cannot convert 1 to a BigInt TypeError undefined Cannot mix BigInt and other types, use explicit conversions TypeError undefined Cannot mix BigInt and other types, use explicit conversions TypeError undefined Cannot convert 1 to a BigInt TypeError undefined Cannot convert 1 to a BigInt
// expect: -5n 18446744073709551611n 3n
// expect: 8 16 <Buffer fd ff ff ff ff ff ff ff 01 02 03 04 05 06 07 08> -3n 72623859790382856n 578437695752307201n
// expect: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= -(2n ** 63n) and < 2n ** 63n. Received 9_223_372_036_854_775_808n RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0n and < 2n ** 64n. Received -1n TypeError undefined Cannot mix BigInt and other types, use explicit conversions 8 RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 8. Received 9
// expect: bigint true
// expect: [ 1n, [BigInt: 2n], -1180591620717411303424n ] true true true
// expect: BigIntStats dev,mode,nlink,uid,gid,rdev,blksize,ino,size,blocks,atimeMs,mtimeMs,ctimeMs,birthtimeMs,atimeNs,mtimeNs,ctimeNs,birthtimeNs,atime,mtime,ctime,birthtime true true true true false true
// expect: true false true AssertionError ERR_ASSERTION Expected values to be strictly equal:
// expect:
// expect: 1n !== 2n
// expect:  undefined
// expect: 0n 5n TypeError undefined Cannot convert 5 to a BigInt
// expect: ┌─────────┬────┐
// expect: │ (index) │ a  │
// expect: ├─────────┼────┤
// expect: │ 0       │ 1n │
// expect: └─────────┴────┘
