// A Map keeps the order of insertion; setting again does not move an entry.
var m = new Map([['b', 1], ['a', 2]]);
m.set('c', 3).set('b', 4);
m.delete('a');
m.set('a', 5);
console.log(JSON.stringify(Array.from(m)), m.size);
// expect: [["b",4],["c",3],["a",5]] 3
