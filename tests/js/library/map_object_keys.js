// Objects are keys by identity, strings by content.
var a = {}, b = {}, m = new Map([[a, 1], ['x' + 'y', 2]]);
console.log(m.get(a), m.get(b), m.get('xy'), m.get(undefined));
m.set(undefined, 'u').set(null, 'n').set(true, 't').set('true', 's');
console.log(m.get(undefined), m.get(null), m.get(true), m.get('true'));
// expect: 1 undefined 2 undefined
// expect: u n t s
