// clear() lets an iterator begin again with what comes after it.
var m = new Map([[1, 1], [2, 2]]), it = m.keys();
it.next();
m.clear();
m.set(7, 7);
console.log(it.next().value, it.next().done, m.size);
m.set(8, 8);
console.log(it.next().done);
// expect: 7 true 1
// expect: true
