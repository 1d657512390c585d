// Arrays and their elements stay what they are as keys.
var w = new WeakMap(), a = [1, 2, 3];
w.set(a, 'list');
a.push(4);
console.log(w.get(a), a.length, a.join(), Object.keys(a).join());
// expect: list 4 1,2,3,4 0,1,2,3
