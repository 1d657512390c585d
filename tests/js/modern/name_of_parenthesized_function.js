const a = (function () {}), b = (() => {}), c = (class {}), d = (0, function () {});
const { e = (() => {}) } = {}, [f = (function () {})] = [];
console.log([a, b, c, d, e, f].map(f => f.name).join());
// expect: a,b,c,,e,f
