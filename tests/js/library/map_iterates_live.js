// What is added while iterating is visited; what is deleted is not.
var m = new Map([[1, 'a'], [2, 'b'], [3, 'c']]), seen = [];
m.forEach(function (v, k) {
  seen.push(k);
  if (k === 1) { m.delete(2); m.set(4, 'd'); }
});
console.log(seen.join());
// expect: 1,3,4
