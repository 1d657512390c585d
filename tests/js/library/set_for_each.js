// forEach gives the value twice and the set.
var s = new Set(['x']);
s.forEach(function (v, k, all) { console.log(v, k, all === s, this.me); }, { me: 'self' });
// expect: x x true self
