import { count } from './fixtures/counter.mjs';
let count = 1;
// expect error: SyntaxError: Identifier 'count' has already been declared
