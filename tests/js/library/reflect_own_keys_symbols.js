// ownKeys has symbols last.
var s = Symbol('s'), o = {};
o[s] = 1;
o.z = 2;
o[5] = 3;
console.log(Reflect.ownKeys(o).map(String).join());
// expect: 5,z,Symbol(s)
