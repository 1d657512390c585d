// enterWith() lasts as long as the task, run() and exit() as long as their function; a throw ends them, too.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage(), other = new AsyncLocalStorage();
const show = (name) => console.log(name, als.getStore(), other.getStore());

show('begin');
als.enterWith(1);
show('entered');
console.log(als.run(2, (a, b) => {
  show('run');
  other.enterWith('kept');
  return als.exit((c) => {
    show('exit');
    return a + b + c;
  }, 3);
}, 1, 2));
show('after run');
try {
  als.run(5, () => { throw new Error('thrown'); });
} catch (error) {
  show(error.message);
}
als.run(undefined, () => show('undefined'));
als.run(null, () => show('null'));
setTimeout(() => {
  show('timeout');
  als.disable();
  show('disabled');
  als.run(7, () => show('enabled again'));
  show('what was there is there again');
});
let rounds = 0;
setImmediate(() => {
  const interval = setInterval(() => {
    console.log('interval', als.getStore());
    als.enterWith(`round ${rounds}`);
    if (++rounds === 3) clearInterval(interval);
  }, 1);
});
// expect: begin undefined undefined
// expect: entered 1 undefined
// expect: run 2 undefined
// expect: exit undefined kept
// expect: 6
// expect: after run 1 kept
// expect: thrown 1 kept
// expect: undefined undefined kept
// expect: null null kept
// expect: timeout 1 kept
// expect: disabled undefined kept
// expect: enabled again 7 kept
// expect: what was there is there again 1 kept
// expect: interval 1
// expect: interval round 0
// expect: interval round 1
