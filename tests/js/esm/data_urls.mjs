import one from 'data:text/javascript,export default 1';
import { two } from 'data:text/javascript,export const two = import.meta.url.length;';

console.log(one, two > 10);
console.log((await import('data:application/json,{"a":1}', { with: { type: 'json' } })).default);
// expect: 1 true
// expect: { a: 1 }
