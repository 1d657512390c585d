// An iterator goes on where it was when the table is written anew.
var m = new Map(), i, it, seen = [], r;
for (i = 0; i < 20; i++) m.set(i, i);
it = m.keys();
for (i = 0; i < 5; i++) it.next();
for (i = 0; i < 10; i++) m.delete(i);
for (i = 100; i < 200; i++) m.set(i, i);
while (!(r = it.next()).done) seen.push(r.value);
console.log(seen.slice(0, 3).join(), seen.length, seen[seen.length - 1]);
// expect: 10,11,12 110 199
