// subarray shares, slice copies.
var a = new Uint8Array([1, 2, 3, 4]), s = a.subarray(1, 3), c = a.slice(-2);
s[0] = 9;
c[0] = 7;
console.log(a.join(), s.length, s.byteOffset, c.join(), s.buffer === a.buffer, c.buffer === a.buffer, a.subarray(3, 1).length);
// expect: 1,9,3,4 2 1 7,4 true false 0
