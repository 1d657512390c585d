import { count } from './fixtures/counter.mjs';
import * as counter from './fixtures/counter.mjs';

const attempts = [
  () => { count = 1; },
  () => { count++; },
  () => { [count] = [1]; },
  () => { counter.count = 1; },
  () => { counter.other = 1; },
  () => { delete counter.count; },
  () => { Object.defineProperty(counter, 'count', { value: 9 }); }
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('no error');
  } catch (error) {
    console.log(error.name, error.message);
  }
}
console.log(Reflect.set(counter, 'count', 1), Reflect.deleteProperty(counter, 'count'), Reflect.deleteProperty(counter, 'x'));
// expect: TypeError Assignment to constant variable.
// expect: TypeError Assignment to constant variable.
// expect: TypeError Assignment to constant variable.
// expect: TypeError Cannot assign to read only property 'count' of object '[object Module]'
// expect: TypeError Cannot add property other, object is not extensible
// expect: TypeError Cannot delete property 'count' of [object Module]
// expect: TypeError Cannot redefine property: count
// expect: false false true
