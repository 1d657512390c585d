import { count, increment } from './fixtures/counter.mjs';
import * as counter from './fixtures/counter.mjs';

console.log(count, counter.count);
increment();
console.log(count, counter.count);
console.log(increment(), count);
const read = () => count;
increment();
console.log(read());
// expect: 0 0
// expect: 1 1
// expect: 2 2
// expect: 3
