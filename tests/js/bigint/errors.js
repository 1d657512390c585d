// What cannot be done says so.
'use strict';

const told = (f) => {
  try {
    console.log(f());
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
};
told(() => 1n + 1);
told(() => [1n].reduce((a, b) => a + b, 0));
told(() => 1n >>> 0n);
told(() => +1n);
told(() => Math.max(1n));
told(() => isNaN(1n));
told(() => 1n / 0n);
told(() => 1n % 0n);
told(() => BigInt(1.5));
told(() => BigInt('x'));
told(() => BigInt('-0x1'));
told(() => BigInt(undefined));
told(() => BigInt(Symbol('x')));
told(() => new BigInt(1));
told(() => BigInt.asIntN(8, 1));
told(() => JSON.stringify({ a: 1n }));
told(() => { (1n).x = 1; });
told(() => BigInt.prototype.toString.call(1));
told(() => (1n).toString(1));
told(() => 2n ** (2n ** 40n));
told(() => 1n << (1n << 40n));
told(() => new BigInt64Array([1]));
told(() => new Int8Array(new BigInt64Array(1)));
told(() => new BigUint64Array(1).fill(1));
told(() => Buffer.alloc(8).writeBigInt64LE(2n ** 63n));
told(() => Buffer.alloc(8).writeBigUInt64LE(-1n));
told(() => Buffer.alloc(8).writeBigUInt64LE(1));
told(() => Buffer.alloc(8).readBigInt64LE(1));
told(() => eval('1.5n'));
told(() => eval('01n'));
told(() => eval('1e3n'));
told(() => eval('1nn'));
// expect: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: TypeError: BigInts have no unsigned right shift, use >> instead
// expect: TypeError: Cannot convert a BigInt value to a number
// expect: TypeError: Cannot convert a BigInt value to a number
// expect: TypeError: Cannot convert a BigInt value to a number
// expect: RangeError: Division by zero
// expect: RangeError: Division by zero
// expect: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
// expect: SyntaxError: Cannot convert x to a BigInt
// expect: SyntaxError: Cannot convert -0x1 to a BigInt
// expect: TypeError: Cannot convert undefined to a BigInt
// expect: TypeError: Cannot convert Symbol(x) to a BigInt
// expect: TypeError: BigInt is not a constructor
// expect: TypeError: Cannot convert 1 to a BigInt
// expect: TypeError: Do not know how to serialize a BigInt
// expect: TypeError: Cannot create property 'x' on bigint '1'
// expect: TypeError: BigInt.prototype.toString requires that 'this' be a BigInt
// expect: RangeError: toString() radix argument must be between 2 and 36
// expect: RangeError: Maximum BigInt size exceeded
// expect: RangeError: Maximum BigInt size exceeded
// expect: TypeError: Cannot convert 1 to a BigInt
// expect: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: TypeError: Cannot convert 1 to a BigInt
// expect: RangeError: The value of "value" is out of range. It must be >= -(2n ** 63n) and < 2n ** 63n. Received 9_223_372_036_854_775_808n
// expect: RangeError: The value of "value" is out of range. It must be >= 0n and < 2n ** 64n. Received -1n
// expect: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: RangeError: The value of "offset" is out of range. It must be >= 0 and <= 0. Received 1
// expect: SyntaxError: Invalid or unexpected token
// expect: SyntaxError: Invalid or unexpected token
// expect: SyntaxError: Invalid or unexpected token
// expect: SyntaxError: Invalid or unexpected token
