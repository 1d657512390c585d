import './fixtures/needs_slow.mjs';
import './fixtures/quick.mjs';
import { value } from './fixtures/slow.mjs';
console.log('main', value);
// expect: slow begins
// expect: quick
// expect: slow ends
// expect: needs slow: slow
// expect: main slow
