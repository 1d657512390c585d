// Generators, promises, and collections that cannot be looked into.
const L = (...a) => console.log(...a);
L((function* gen() {})(), (async function* gen() {})(), Promise.resolve(4), Promise.reject(new Error('x')).catch(() => {}) && 1, new Promise(() => {}), (async () => 5)());
L(new WeakMap(), new WeakSet(), new WeakRef({ a: 1 }), new FinalizationRegistry(() => {}));
const p = Promise.resolve(1); p.extra = 1; L(p, [p]);
// expect: Object [Generator] {} Object [AsyncGenerator] {} Promise { 4 } 1 Promise { <pending> } Promise { 5 }
// expect: WeakMap { <items unknown> } WeakSet { <items unknown> } WeakRef {} FinalizationRegistry {}
// expect: Promise { 1, extra: 1 } [ Promise { 1, extra: 1 } ]
