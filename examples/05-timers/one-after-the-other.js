// Three ways to do something three times with a pause in between: an interval, a chain of timers, and an await.
// Look for: the chain and the await begin to count when the work is done, the interval when it begins.
const { setTimeout: pause } = require('timers/promises');
const busy = (ms) => { const end = Date.now() + ms; while (Date.now() < end); };
const ROUNDS = 3, WORK = 20, PAUSE = 30;

function report(name, start) {
  const rounds = (Date.now() - start - WORK) / (ROUNDS - 1);
  console.log(`${name}: a round takes ${rounds >= PAUSE + WORK / 2 ? 'the work and the pause' : 'the pause alone'}`);
}

function withInterval(done) {
  const start = Date.now();
  let count = 0;
  const interval = setInterval(function onInterval() {
    busy(WORK);
    if (++count < ROUNDS) return;
    clearInterval(interval);
    report('interval', start + PAUSE);
    done();
  }, PAUSE);
}

function withChain(done) {
  const start = Date.now();
  let count = 0;
  setTimeout(function onTimer() {
    busy(WORK);
    if (++count < ROUNDS) return setTimeout(onTimer, PAUSE);
    report('chain', start + PAUSE);
    return done();
  }, PAUSE);
}

async function withAwait() {
  const start = Date.now();
  for (let i = 0; i < ROUNDS; i++) {
    await pause(PAUSE);
    busy(WORK);
  }
  report('await', start + PAUSE);
}

withInterval(() => withChain(withAwait));
