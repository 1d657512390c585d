// executionAsyncResource() is the object that init was given: programs keep their state there.
const ah = require('async_hooks');
const key = Symbol('state');
ah.createHook({
  init(id, type, trigger, resource) {
    const current = ah.executionAsyncResource();
    if (current) resource[key] = current[key];
  },
}).enable();
const state = () => ah.executionAsyncResource()[key];
setTimeout(() => {
  ah.executionAsyncResource()[key] = 'kept';
  process.nextTick(() => console.log('tick', state()));
  Promise.resolve().then(() => console.log('then', state()));
  setImmediate(async () => {
    console.log('immediate', state());
    await null;
    console.log('await', state());
  });
  const timer = setTimeout(() => {
    console.log('timer', state(), ah.executionAsyncResource() === timer);
    other();
  }, 5);
});
let other;
new Promise((resolve) => { other = resolve; }).then(() => console.log('other', state()));
// expect: tick kept
// expect: then kept
// expect: immediate kept
// expect: await kept
// expect: timer kept true
// expect: other undefined
