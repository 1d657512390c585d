// The receiver is `this` of accessors, and where data goes.
const target = { get full() { return this.first; }, set full(v) { this.first = v; }, data: 1 };
const other = { first: 'other' };
console.log(Reflect.get(target, 'full', other), Reflect.set(target, 'full', 'new', other), other.first, Reflect.get(target, 'full', 5));
console.log(Reflect.set(target, 'data', 2, other), target.data, other.data, Reflect.set(target, 'x', 1, 5), Reflect.set(target, 'fresh', 1, other), Object.keys(other));
const fixed = Object.freeze({ data: 0 });
console.log(Reflect.set(fixed, 'data', 1), Reflect.set({}, 'data', 1, fixed), Reflect.set(Object.create(fixed), 'data', 1), Reflect.defineProperty(fixed, 'q', {}), Reflect.deleteProperty(fixed, 'data'));
console.log(Reflect.ownKeys({ z: 1, [Symbol.for('s')]: 1, 2: 1, a: 1, 1: 1 }).map(String).join());
console.log(Reflect.set([], 'length', 3), Reflect.has([1], 0), Reflect.getPrototypeOf([]) === Array.prototype, Reflect.isExtensible(fixed), Reflect.apply(Math.max, null, { length: 2, 0: 4, 1: 7 }));
const log = [];
const receiver = new Proxy({}, { defineProperty(t, k, d) { log.push(k + JSON.stringify(d)); return Reflect.defineProperty(t, k, d); } });
receiver.a = 1; receiver.a = 2;
console.log(log.join(' '), Reflect.setPrototypeOf(fixed, {}), Reflect.setPrototypeOf(fixed, Object.prototype), Reflect.preventExtensions({}));
// expect: other true new undefined
// expect: true 1 2 false true [ 'first', 'data', 'fresh' ]
// expect: false false false false false
// expect: 1,2,z,a,Symbol(s)
// expect: true true true false 7
// expect: a{"value":1,"writable":true,"enumerable":true,"configurable":true} a{"value":2} false true true
