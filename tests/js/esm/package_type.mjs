import { here } from './fixtures/typed/index.js';
import old from './fixtures/typed/old.cjs';
import { detected } from './fixtures/untyped.js';
import plain from './fixtures/plain.js';

console.log(here, old, detected, plain);
await import('./fixtures/commonjs/wrong.js').catch((error) => console.log(error.name, error.message));
// expect: undefined function true commonjs
// expect: SyntaxError Unexpected token 'export'
