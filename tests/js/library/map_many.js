// A hundred thousand keys of each kind.
var m = new Map(), i, sum = 0;
for (i = 0; i < 100000; i++) m.set('key ' + i, i).set(i, -i);
for (i = 0; i < 100000; i += 2) m.delete('key ' + i);
m.forEach(function (v) { sum += v; });
console.log(m.size, sum, m.get('key 99999'), m.has('key 99998'));
// expect: 150000 -2499950000 99999 false
