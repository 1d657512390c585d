// timers/promises: values, aborted waits, and wrong arguments, which reject.
const { setTimeout: wait, setImmediate: immediate, scheduler } = require('timers/promises');
const cases = {
  value: () => wait(1, 'value'),
  'no delay': () => wait(),
  immediate: () => immediate('value'),
  'a delay that is no number': () => wait('x'),
  'options null': () => wait(1, 0, null),
  'options 5': () => immediate(0, 5),
  'a signal that is none': () => wait(1, 0, { signal: {} }),
  'a ref that is no boolean': () => immediate(0, { ref: 1 }),
  'aborted before': () => wait(1, 0, { signal: AbortSignal.abort() }),
  'aborted with a reason': () => immediate(0, { signal: AbortSignal.abort(new Error('why')) }),
  'aborted meanwhile': () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('late')), 2);
    return wait(100000, 0, { signal: controller.signal });
  },
  'scheduler.wait': () => scheduler.wait(1),
  'scheduler.wait aborted': () => scheduler.wait(1, { signal: AbortSignal.abort() }),
  'scheduler.yield': () => scheduler.yield(),
  'another this': () => scheduler.yield.call({}),
  'new Scheduler': () => new scheduler.constructor(),
};
(async () => {
  for (const [name, run] of Object.entries(cases)) {
    try {
      console.log(`${name}: ${await run()}`);
    } catch (error) {
      console.log(`${name}: ${error.name} ${error.code} ${error.message} (${error.cause?.message})`);
    }
  }
  const unref = wait(100000, 0, { ref: false });
  console.log(unref instanceof Promise);
})();
// expect: value: value
// expect: no delay: undefined
// expect: immediate: value
// expect: a delay that is no number: TypeError ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x') (undefined)
// expect: options null: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null (undefined)
// expect: options 5: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5) (undefined)
// expect: a signal that is none: TypeError ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received an instance of Object (undefined)
// expect: a ref that is no boolean: TypeError ERR_INVALID_ARG_TYPE The "options.ref" property must be of type boolean. Received type number (1) (undefined)
// expect: aborted before: AbortError ABORT_ERR The operation was aborted (This operation was aborted)
// expect: aborted with a reason: AbortError ABORT_ERR The operation was aborted (why)
// expect: aborted meanwhile: AbortError ABORT_ERR The operation was aborted (late)
// expect: scheduler.wait: undefined
// expect: scheduler.wait aborted: AbortError ABORT_ERR The operation was aborted (This operation was aborted)
// expect: scheduler.yield: undefined
// expect: another this: TypeError ERR_INVALID_THIS Value of "this" must be of type Scheduler (undefined)
// expect: new Scheduler: TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor (undefined)
// expect: true
