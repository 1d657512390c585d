import { count, increment } from './fixtures/counter.mjs';

function outer(count) { return count; }
{
  let increment = 'inner';
  console.log(increment, outer('parameter'));
}
const { count: other = count } = {};
console.log({ count, increment: typeof increment }, other, `${count}`, count ?? 1, count || 'zero');
// expect: inner parameter
// expect: { count: 0, increment: 'function' } 0 0 0 zero
