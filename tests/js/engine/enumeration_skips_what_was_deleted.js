var a = [1, 2, 3, 4], k = [], x;
for (x in a) { k.push(x); a.length = 2; }
console.log(k.join());
var o = {a: 1, b: 2, c: 3}; k = [];
for (x in o) { k.push(x); delete o.b; }
console.log(k.join());
var sparse = [1, 2, 3]; sparse.foo = 1; sparse[10] = 1; sparse[7] = 2; k = [];
for (x in sparse) k.push(x);
console.log(k.join());
// expect: 0,1
// expect: a,c
// expect: 0,1,2,7,10,foo
