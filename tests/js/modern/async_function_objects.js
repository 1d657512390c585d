const A = Object.getPrototypeOf(async function () {});
console.log(A.constructor.name, A[Symbol.toStringTag], A === Object.getPrototypeOf(async () => {}));
console.log('prototype' in (async function () {}), 'prototype' in (() => 1), 'prototype' in ({ m() {} }).m);
const AG = Object.getPrototypeOf(async function* () {});
console.log(AG.constructor.name, AG[Symbol.toStringTag]);
console.log(Object.prototype.toString.call(async () => {}), Object.prototype.toString.call(function* () {}));
for (const F of [async () => 1, () => 1, ({ m() {} }).m, class { static m() {} }.m]) try { new F(); } catch (e) { console.log(e.message); }
// expect: AsyncFunction AsyncFunction true
// expect: false false false
// expect: AsyncGeneratorFunction AsyncGeneratorFunction
// expect: [object AsyncFunction] [object GeneratorFunction]
// expect: F is not a constructor
// expect: F is not a constructor
// expect: F is not a constructor
// expect: F is not a constructor
