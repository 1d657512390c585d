import * as ns from './fixtures/counter.mjs';
import * as nothing from './fixtures/nothing.mjs';

console.log(ns);
console.log({ nothing });
// expect: [Module: null prototype] { count: 0, increment: [Function: increment] }
// expect: { nothing: [Module: null prototype] {  } }
