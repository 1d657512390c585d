import { count, increment } from './fixtures/counter.mjs';
import * as ns from './reexported_import.mjs';
export { count, increment as more, self };
import * as self from './reexported_import.mjs';

ns.more();
console.log(ns.count, ns.self === ns, Object.keys(ns));
// expect: 1 true [ 'count', 'more', 'self' ]
