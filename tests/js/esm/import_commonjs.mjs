import common, { number, quoted, method } from './fixtures/common.cjs';
import * as ns from './fixtures/common.cjs';

console.log(number, quoted, method(), common.method());
console.log(Object.keys(ns).join(), common.computed);
// expect: 1 2 false true
// expect: default,method,number,quoted 5
