// An array inside itself is empty when it is joined; after an error it is joined as ever.
const a = [1];
a.push(a, [2, a]);
console.log(String(a), a + '', `${a}`, Number(a), a.join('-'));
const b = [];
b[0] = [b, 3];
console.log(b.join('-'), [b, b].join('|'));
let n = 0;
a[3] = { toString() { if (n++ < 1) throw new Error('no'); return 'x'; } };
try { String(a); } catch (error) { console.log(error.message); }
console.log(String(a), Array.prototype.join.call({ length: 2, 0: a, 1: 5 }));
// expect: 1,,2, 1,,2, 1,,2, NaN 1--2,
// expect: ,3 ,3|,3
// expect: no
// expect: 1,,2,,x 1,,2,,x,5
