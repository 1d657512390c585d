// NaN is a key, and -0 is 0.
var m = new Map();
m.set(NaN, 'nan').set(-0, 'zero');
console.log(m.get(NaN), m.get(0), 1 / Array.from(m.keys())[1], m.has('0'));
// expect: nan zero Infinity false
