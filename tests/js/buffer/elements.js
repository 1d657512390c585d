// Elements are bytes; slices share them.
var b = Buffer.alloc(4);
b[0] = 300; b[1] = -1; b[9] = 5;
var s = b.slice(1, 3);
s[1] = 7;
console.log(b, s, b[9], b.length, s.length, b[2]);
console.log(Buffer.concat([Buffer.from('ab'), Buffer.from('cd')]).toString(), b.equals(Buffer.from([44, 255, 7, 0])));
console.log(JSON.stringify(Buffer.from('hi')), b.slice(-1).length);
// expect: <Buffer 2c ff 07 00> <Buffer ff 07> undefined 4 2 7
// expect: abcd true
// expect: {"type":"Buffer","data":[104,105]} 1
