// destroy is called before the immediates of the turn in which something ended; a hook may be added and taken away.
const ah = require('async_hooks');
const names = new Map(), lines = [];
const hook = ah.createHook({
  init(id, type) { if (/Timeout|Immediate|Mine/.test(type)) names.set(id, `${type} ${names.size}`); },
  destroy(id) { if (names.has(id)) lines.push(`destroy ${names.get(id)}`); },
});
console.log(hook.enable() === hook, hook.enable() === hook);
setTimeout(() => {
  lines.push('timeout');
  setImmediate(() => lines.push('immediate'));
  clearTimeout(setTimeout(() => {}, 1000));
  new ah.AsyncResource('Mine', { requireManualDestroy: true }).emitDestroy().emitDestroy();
  setTimeout(() => {
    hook.disable();
    clearTimeout(setTimeout(() => {}, 1000));
    setImmediate(() => console.log(lines.join('\n')));
  }, 5);
}, 1);
for (const wrong of [{ init: 1 }, { destroy: 'x' }, { promiseResolve: {} }]) {
  try {
    ah.createHook(wrong);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
// expect: true true
// expect: ERR_ASYNC_CALLBACK hook.init must be a function
// expect: ERR_ASYNC_CALLBACK hook.destroy must be a function
// expect: ERR_ASYNC_CALLBACK hook.promiseResolve must be a function
// expect: timeout
// expect: destroy Timeout 2
// expect: destroy Mine 3
// expect: destroy Mine 3
// expect: destroy Timeout 0
// expect: immediate
// expect: destroy Immediate 1
