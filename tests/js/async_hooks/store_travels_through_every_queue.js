// What run() stores is found by whatever its function has started, and by nothing else.
const { AsyncLocalStorage } = require('async_hooks');
const fs = require('fs');
const als = new AsyncLocalStorage();
const lines = [];
const show = (name) => lines.push(`${name}: ${als.getStore()}`);

als.run('ann', () => {
  show('inside');
  setTimeout(() => {
    show('timeout');
    setTimeout(show, 1, 'timeout in timeout');
  }, 2);
  setImmediate(show, 'immediate');
  process.nextTick(show, 'tick');
  queueMicrotask(() => show('microtask'));
  Promise.resolve().then(() => show('then')).then(() => show('then of then'));
  fs.readFile(__filename, () => show('readFile'));
  (async () => {
    await null;
    show('await');
    await new Promise((resolve) => { setTimeout(resolve, 3); });
    show('await of a timer');
  })();
  (async () => {
    async function* values() {
      show('generator');
      yield 1;
      await null;
      show('generator after await');
      yield 2;
    }
    for await (const value of values()) show(`value ${value}`);
  })();
});
show('outside');
als.run('bob', () => Promise.resolve().then(() => show('other')));
Promise.resolve().then(() => show('nobody'));
let asked;
const promise = new Promise((resolve) => { asked = resolve; });
als.run('asks', () => promise.then(() => show('asked with then')));
als.run('settles', () => asked());
process.on('exit', () => console.log(lines.sort().join('\n')));
// expect: asked with then: asks
// expect: await of a timer: ann
// expect: await: ann
// expect: generator after await: ann
// expect: generator: ann
// expect: immediate: ann
// expect: inside: ann
// expect: microtask: ann
// expect: nobody: undefined
// expect: other: bob
// expect: outside: undefined
// expect: readFile: ann
// expect: then of then: ann
// expect: then: ann
// expect: tick: ann
// expect: timeout in timeout: ann
// expect: timeout: ann
// expect: value 1: ann
// expect: value 2: ann
