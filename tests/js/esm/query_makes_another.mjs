import * as one from './fixtures/counter.mjs?1';
import * as two from './fixtures/counter.mjs?2';
import * as three from './fixtures/counter.mjs#1';

one.increment();
console.log(one.count, two.count, three.count, one === two);
console.log((await import('./fixtures/../fixtures/counter.mjs?1')) === one);
console.log((await import('./fixtures/meta.mjs?x=1#y')).default.split('/').pop());
// expect: 1 0 0 false
// expect: true
// expect: meta.mjs?x=1#y
