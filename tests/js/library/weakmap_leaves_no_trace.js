// A key shows nothing of the maps that it is in.
var w = new WeakMap(), k = { x: 1 };
w.set(k, 'secret');
console.log(Object.getOwnPropertyNames(k).join(), JSON.stringify(k), Object.getOwnPropertySymbols(k).length);
for (var n in k) console.log(n);
console.log(JSON.stringify(Object.assign({}, k)));
// expect: x {"x":1} 0
// expect: x
// expect: {"x":1}
