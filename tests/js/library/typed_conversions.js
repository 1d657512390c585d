// Elements convert as their kind does.
console.log(new Uint8Array([256, -1, 1.9, '7', NaN]).join(), new Int8Array([128, 255]).join(), new Uint8ClampedArray([300, -5, 1.5, 2.5, NaN]).join());
console.log(new Int16Array([32768, 65537]).join(), new Uint32Array([-1, 4294967296]).join(), new Int32Array([2147483648, 1e20]).join(), new Float32Array([1.1])[0]);
// expect: 0,255,1,7,0 -128,-1 255,0,2,2,0
// expect: -32768,1 4294967295,0 -2147483648,1661992960 1.100000023841858
