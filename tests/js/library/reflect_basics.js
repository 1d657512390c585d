// Reflect's functions say what the operators do.
var o = { a: 1 };
console.log(Reflect.get(o, 'a'), Reflect.set(o, 'b', 2), o.b, Reflect.has(o, 'b'), Reflect.deleteProperty(o, 'b'), Reflect.has(o, 'toString'));
console.log(Reflect.ownKeys({ b: 1, a: 2, 1: 3 }).join(), Reflect.isExtensible(o), Reflect.preventExtensions(o), Reflect.isExtensible(o));
console.log(Reflect.getPrototypeOf([]) === Array.prototype, Reflect.apply(Math.max, null, [1, 3, 2]), Object.prototype.toString.call(Reflect));
// expect: 1 true 2 true true true
// expect: 1,b,a true true false
// expect: true 3 [object Reflect]
