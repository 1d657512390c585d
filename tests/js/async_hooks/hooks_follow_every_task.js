// init, before, after, destroy, promiseResolve: in Node's order and with Node's names. Ids are shown as letters, in the
// order in which they are met.
const ah = require('async_hooks');
const lines = [], letters = new Map();
const letter = (id) => {
  if (!letters.has(id)) letters.set(id, String.fromCharCode(97 + letters.size));
  return letters.get(id);
};
const say = (what) => (id) => { lines.push(`${what} ${letter(id)}`); };
letter(ah.executionAsyncId());
const hook = ah.createHook({
  init(id, type, trigger, resource) {
    lines.push(`init ${letter(id)} ${type} by ${letter(trigger)}${resource instanceof Promise ? ' a promise' : ''}`);
  },
  before: say('before'),
  after: say('after'),
  promiseResolve: say('resolve'),
}).enable();
const print = (text) => lines.push(`        ${text} in ${letter(ah.executionAsyncId())} by ${letter(ah.triggerAsyncId())}`);

Promise.resolve(1).then(() => print('then'));
(async () => {
  await 5;
  print('await');
})();
setTimeout(() => {
  print('timeout');
  process.nextTick(() => print('tick'));
  queueMicrotask(() => print('microtask'));
  setImmediate(() => {
    print('immediate');
    const interval = setInterval(() => {
      print('interval');
      clearInterval(interval);
      new ah.AsyncResource('Mine').runInAsyncScope(() => print('mine'));
      hook.disable();
      setImmediate(() => console.log(lines.join('\n')));
    }, 1);
  });
}, 1);
// expect: init b PROMISE by a a promise
// expect: resolve b
// expect: init c PROMISE by b a promise
// expect: init d PROMISE by a a promise
// expect: init e PROMISE by d a promise
// expect: resolve e
// expect: init f PROMISE by e a promise
// expect: init g Timeout by a
// expect: before c
// expect:         then in c by b
// expect: resolve c
// expect: after c
// expect: before f
// expect:         await in f by e
// expect: resolve d
// expect: resolve f
// expect: after f
// expect: before g
// expect:         timeout in g by a
// expect: init h TickObject by g
// expect: init i Microtask by g
// expect: init j Immediate by g
// expect: after g
// expect: before h
// expect:         tick in h by g
// expect: after h
// expect: before i
// expect:         microtask in i by g
// expect: after i
// expect: before j
// expect:         immediate in j by g
// expect: init k Timeout by j
// expect: after j
// expect: before k
// expect:         interval in k by j
// expect: init l Mine by k
// expect: before l
// expect:         mine in l by k
// expect: after l
