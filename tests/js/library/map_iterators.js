// keys, values, entries; entries is the iterator of a Map.
var m = new Map([['k', 'v']]), it = m.entries();
console.log(JSON.stringify(it.next()), JSON.stringify(it.next()));
console.log(JSON.stringify(m.values().next()), m[Symbol.iterator] === m.entries, it[Symbol.iterator]() === it);
console.log(Object.prototype.toString.call(it), Object.prototype.toString.call(m));
// expect: {"value":["k","v"],"done":false} {"done":true}
// expect: {"value":"v","done":false} true true
// expect: [object Map Iterator] [object Map]
