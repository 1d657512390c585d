// The traps about descriptors, the prototype and extensibility.
const log = [];
const handler = {};
for (const trap of ['getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'])
  handler[trap] = (...args) => { log.push(trap); return Reflect[trap](...args); };
const p = new Proxy({ x: 1 }, handler);
console.log(Object.getOwnPropertyDescriptor(p, 'x'), Object.defineProperty(p, 'y', { value: 2 }) === p);
console.log(Object.getPrototypeOf(p) === Object.prototype, p instanceof Object, Object.prototype.isPrototypeOf(p), p.__proto__ === Object.prototype);
Object.setPrototypeOf(p, null);
console.log(Object.isExtensible(p), Object.isFrozen(p));
Object.freeze(p);
console.log(Object.isFrozen(p), Object.isExtensible(p));
console.log(log.join());
// expect: { value: 1, writable: true, enumerable: true, configurable: true } true
// expect: true true true true
// expect: true false
// expect: true false
// expect: getOwnPropertyDescriptor,defineProperty,getPrototypeOf,getPrototypeOf,getPrototypeOf,getPrototypeOf,setPrototypeOf,isExtensible,isExtensible,preventExtensions,getOwnPropertyDescriptor,defineProperty,getOwnPropertyDescriptor,defineProperty,isExtensible,getOwnPropertyDescriptor,getOwnPropertyDescriptor,isExtensible
