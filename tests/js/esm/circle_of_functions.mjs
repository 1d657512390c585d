import { isEven } from './fixtures/even.mjs';

console.log(isEven(10), isEven(7));
// expect: hoisted over the circle: true
// expect: true false
