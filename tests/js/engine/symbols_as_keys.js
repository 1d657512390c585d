// A symbol names a property that no enumeration shows.
var a = Symbol('a'), b = Symbol('b'), hidden = Symbol('hidden');
var o = {x: 1};
o[a] = 2;
o[b] = function () { return this.x; };
Object.defineProperty(o, hidden, {value: 3});
console.log(o[a], o[b](), o[Object(a)], a in o, hidden in o, Symbol('a') in o, o['Symbol(a)']);
// expect: 2 1 2 true true false undefined
console.log(Object.keys(o).join(), Object.getOwnPropertyNames(o).join(), JSON.stringify(o));
// expect: x x {"x":1}
for (var k in o) console.log(typeof k, k);
// expect: string x
console.log(Object.getOwnPropertySymbols(o).map(String).join(), Object.getOwnPropertySymbols(o)[0] === a);
// expect: Symbol(a),Symbol(b),Symbol(hidden) true
console.log(Object.getOwnPropertySymbols([1, 2]).length, Object.getOwnPropertySymbols('ab').length);
// expect: 0 0
console.log(o.hasOwnProperty(a), o.propertyIsEnumerable(a), o.propertyIsEnumerable(hidden), o.hasOwnProperty(Symbol()));
// expect: true true false false
console.log(Object.getOwnPropertyDescriptor(o, hidden).value, Object.getOwnPropertyDescriptor(o, hidden).writable);
// expect: 3 false
console.log(delete o[a], a in o, o[a]);
// expect: true false undefined
o[a] = 1; o[a] += 5; o[a]++;
console.log(o[a]);
// expect: 7
var descriptors = {y: {value: 1}};
descriptors[a] = {value: 2, enumerable: true};
Object.defineProperty(descriptors, b, {value: 'not enumerable, so not read'});
var made = Object.create(null, descriptors);
console.log(made.y, made[a], Object.getOwnPropertySymbols(made).length);
// expect: 1 2 1
var list = [1];
list[a] = 'on an array';
console.log(list[a], list.length, list[0]);
// expect: on an array 1 1
Object.defineProperty(Object.prototype, b, {get: function () { return typeof this; }, configurable: true});
console.log((5)[b], 'x'[b], a[b]);
// expect: object object object
console.log(Object.getOwnPropertySymbols(require).length);
// expect: 0
