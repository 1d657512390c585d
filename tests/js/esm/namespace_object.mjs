import * as ns from './fixtures/kinds.mjs';

console.log(Object.keys(ns).join());
console.log(Object.getPrototypeOf(ns), Object.isExtensible(ns), Object.isSealed(ns), typeof ns);
console.log(Object.prototype.toString.call(ns), ns[Symbol.toStringTag]);
console.log(JSON.stringify(Object.getOwnPropertyDescriptor(ns, 'a')));
console.log('a' in ns, 'x' in ns, ns.x, Reflect.has(ns, 'default'));
console.log(Object.entries(ns).length, JSON.stringify(ns));
for (const key in ns) if (key < 'c') console.log(key);
// expect: a,a string,b,c,d,default,default2,e,f,g,h
// expect: null false true object
// expect: [object Module] Module
// expect: {"value":1,"writable":true,"enumerable":true,"configurable":false}
// expect: true false undefined true
// expect: 11 {"a":1,"a string":8,"b":2,"c":3,"d":4,"h":8}
// expect: a
// expect: a string
// expect: b
