var f = function (a, b) {}, g, o = {m: function () {}, 'n n': function () {}};
g = function () {};
console.log(f.name, g.name, o.m.name, o['n n'].name, (function () {}).name === '', [].forEach.name, f.bind().name);
console.log(f.length, f.hasOwnProperty('name'), Object.keys(f).length, f.prototype.constructor === f, typeof [].forEach.prototype);
g.name = 'ignored'; console.log(g.name);
Object.defineProperty(g, 'name', {value: 'defined'}); console.log(g.name);
// expect: f g m n n true forEach bound f
// expect: 2 true 0 true undefined
// expect: g
// expect: defined
