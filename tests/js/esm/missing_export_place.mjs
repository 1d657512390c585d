import { count, absent } from './fixtures/counter.mjs';
console.log('never');
// expect error: import { count, absent } from './fixtures/counter.mjs';
// expect error: SyntaxError: The requested module './fixtures/counter.mjs' does not provide an export named 'absent'
