// timers/promises.setInterval: one value for each time it fired, until the loop is left or the signal aborted.
const { setInterval: every } = require('timers/promises');
(async () => {
  let n = 0;
  for await (const value of every(1, 'tick')) {
    console.log(value);
    if (++n === 3) break;
  }
  const controller = new AbortController();
  try {
    for await (const value of every(1, 'until', { signal: controller.signal })) {
      console.log(value);
      if (++n === 5) controller.abort(new Error('enough'));
    }
  } catch (error) {
    console.log(error.name, error.code, error.cause.message);
  }
  for (const args of [['x'], [1, 0, null], [1, 0, { signal: 3 }], [1, 0, { signal: AbortSignal.abort() }]]) {
    await every(...args).next().then(console.log, (error) => console.log(error.code, error.message));
  }
})();
// expect: tick
// expect: tick
// expect: tick
// expect: until
// expect: until
// expect: AbortError ABORT_ERR enough
// expect: ERR_INVALID_ARG_TYPE The "delay" argument must be of type number. Received type string ('x')
// expect: ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (3)
// expect: ABORT_ERR The operation was aborted
