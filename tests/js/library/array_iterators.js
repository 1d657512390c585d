// keys, values, entries; they are live.
var a = ['x', 'y'], it = a.entries(), v = a.values();
console.log(JSON.stringify(it.next()), JSON.stringify(Array.from(a.keys())));
v.next();
a.push('z');
console.log(v.next().value, v.next().value, v.next().done, a[Symbol.iterator] === a.values);
a.push('late');
console.log(v.next().done, Object.prototype.toString.call(v), Array.from([, 1].keys()).join());
// expect: {"value":[0,"x"],"done":false} [0,1]
// expect: y z true true
// expect: true [object Array Iterator] 0,1
