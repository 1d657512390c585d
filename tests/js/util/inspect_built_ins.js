// The built-in objects, and subclasses of built-ins.
const L = (...a) => console.log(...a);
L(globalThis === global, Math, JSON, Reflect, Symbol, Proxy, Map, Map.prototype, Set.prototype, Promise, Promise.prototype, Symbol.prototype);
L(new (class Foo extends Map {})([[1, 2]]), new (class Bar extends Set {})([1]), new (class Baz extends Array {})(1, 2, 3), new (class Err extends Error {})('m').message, new (class T extends Uint8Array {})(2), new (class P extends Promise {})(() => {}));
// expect: true Object [Math] {} Object [JSON] {} Object [Reflect] {} [Function: Symbol] [Function: Proxy] [Function: Map] Object [Map] {} Object [Set] {} [Function: Promise] Object [Promise] {} Object [Symbol] {}
// expect: Foo(1) [Map] { 1 => 2 } Bar(1) [Set] { 1 } Baz(3) [ 1, 2, 3 ] m T(2) [Uint8Array] [ 0, 0 ] P [Promise] { <pending> }
