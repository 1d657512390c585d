const k = 'key', s = Symbol('desc'), none = Symbol();
const fs = {
  a: function () {}, b: () => 1, c() {}, async d() {}, *e() {}, async *f() {}, [k]: () => 1, [s]: function () {}, [s + '']: 0 ,
};
console.log([fs.a, fs.b, fs.c, fs.d, fs.e, fs.f, fs.key, fs[s]].map(f => f.name).join('|'));
// expect error: TypeError: Cannot convert a Symbol value to a string
