// Keys and values of a Map are not collected.
var m = new Map(), i, bad = 0;
for (i = 0; i < 2000; i++) m.set({ i: i }, { text: 'value ' + i });
for (i = 0; i < 200000; i++) ({ a: [i] });
m.forEach(function (v, k) { if (v.text !== 'value ' + k.i) bad++; });
console.log(m.size, bad);
// expect: 2000 0
