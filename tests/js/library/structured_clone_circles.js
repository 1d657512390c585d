// Circles and shared parts stay.
var o = { name: 'o' };
o.self = o;
o.list = [o];
var c = structuredClone(o);
console.log(c.self === c, c.list[0] === c, c !== o);
// expect: true true true
