// runInAsyncScope: ids, store and `this` are the resource's while its function runs, also when it throws.
const ah = require('async_hooks');
const { AsyncResource, AsyncLocalStorage } = ah;
const als = new AsyncLocalStorage();
const outer = ah.executionAsyncId();

class Query extends AsyncResource {
  constructor(text) {
    super('QUERY');
    this.text = text;
  }
  done(callback, ...args) {
    return this.runInAsyncScope(callback, this, ...args);
  }
}
const query = als.run('at birth', () => new Query('select'));
console.log(query.triggerAsyncId() === outer, query.asyncId() > outer);
console.log(query.done(function (a, b) {
  return [this.text, a, b, als.getStore(), ah.executionAsyncId() === query.asyncId(), ah.triggerAsyncId() === outer,
    ah.executionAsyncResource() === query];
}, 1, 2));
try {
  query.done(() => { throw new RangeError('inside'); });
} catch (error) {
  console.log(error.message, ah.executionAsyncId() === outer, als.getStore());
}
query.done(() => als.enterWith('later'));
query.done(() => console.log('again', als.getStore()));
query.done(() => query.done(() => console.log('nested', ah.executionAsyncId() === query.asyncId())));
query.done(() => setTimeout(() => console.log('timer', als.getStore(), ah.triggerAsyncId() === query.asyncId())));
console.log(new AsyncResource('T', { triggerAsyncId: 42 }).triggerAsyncId(), new AsyncResource('T', 17).triggerAsyncId());
console.log(query.emitDestroy() === query);

for (const wrong of [[], [5], ['T', { triggerAsyncId: -2 }], ['T', -7], ['T', { triggerAsyncId: 'x' }]]) {
  try {
    new AsyncResource(...wrong);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
// expect: true true
// expect: [ 'select', 1, 2, 'at birth', true, true, true ]
// expect: inside true undefined
// expect: again later
// expect: nested true
// expect: 42 17
// expect: true
// expect: TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
// expect: RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: -2
// expect: RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: -7
// expect: RangeError ERR_INVALID_ASYNC_ID Invalid triggerAsyncId value: x
// expect: timer later true
