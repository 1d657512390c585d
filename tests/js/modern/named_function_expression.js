const f = function g(n) { return n ? g(n - 1) : typeof g; }; console.log(f(2), f.name);
// expect: function g
