// Elements out of range do not exist.
var a = new Uint8Array(2);
a[5] = 1;
a.x = 'kept';
console.log(a[5], a.length, a[-1], a.x, 1 in a, 5 in a, a['1']);
// expect: undefined 2 undefined kept true false 0
