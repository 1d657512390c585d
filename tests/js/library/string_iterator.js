// A string is walked by code points.
var it = 'a😀'[Symbol.iterator]();
console.log(JSON.stringify(it.next()), it.next().value, it.next().done, it.next().done, Object.prototype.toString.call(it));
// expect: {"value":"a","done":false} 😀 true true [object String Iterator]
