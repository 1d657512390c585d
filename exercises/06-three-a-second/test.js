/* Sends requests to a weather service that counts.
 *
 * Times are seconds, and rounded: the fast clock jumps over every wait, but work takes the time that it takes. */
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { log, mine, wait } = require('../exercise');

const SECOND = 1000;

/* A function that makes tasks, which write down their name and when they were started. */
function service(seen, takes = 0) {
  const begin = performance.now();
  return (name) => () => {
    seen(name, Math.round((performance.now() - begin) / 10000) * 10);
    return wait(takes, `wind at ${name}`);
  };
}

test('what is allowed is started at once', () => {
  const seen = log();
  const run = mine('limiter.js')(3, 1000 * SECOND), task = service(seen);
  for (const name of ['one', 'two', 'three']) run(task(name));
  seen('returned', 0);
  seen.is(['one 0', 'two 0', 'three 0', 'returned 0'], 'while there is room, a task is started inside run()');
});

test('the others wait for their turn', async () => {
  const seen = log();
  const run = mine('limiter.js')(3, 1000 * SECOND), task = service(seen);
  await Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => run(task(n))));
  seen.is(['1 0', '2 0', '3 0', '4 1000', '5 1000', '6 1000', '7 2000'], 'three at once, and three more in each span');
});

test('any span, not the hours of a clock', async () => {
  const seen = log();
  const run = mine('limiter.js')(3, 1000 * SECOND), task = service(seen);
  run(task('first'));
  await wait(800 * SECOND);
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => run(task(name))));
  seen.is(['first 0', 'a 800', 'b 800', 'c 1000', 'd 1800', 'e 1800'], 'at most three in any span, and no later than need be');
});

test('a task that takes long holds nobody up', async () => {
  const seen = log();
  const run = mine('limiter.js')(2, 1000 * SECOND), task = service(seen, 60000 * SECOND);
  await Promise.all(['one', 'two', 'three'].map((name) => run(task(name))));
  seen.is(['one 0', 'two 0', 'three 1000'], 'what counts is when a task starts');
});

test('who comes late goes behind', async () => {
  const seen = log();
  const run = mine('limiter.js')(1, 100 * SECOND), task = service(seen);
  const all = ['a', 'b', 'c'].map((name) => run(task(name)));
  await wait(150 * SECOND);
  all.push(run(task('late')));
  await Promise.all(all);
  seen.is(['a 0', 'b 100', 'c 200', 'late 300'], 'tasks start in the order in which they came');
});

test('each gets its own answer', async () => {
  const run = mine('limiter.js')(2, 1000 * SECOND), task = service(log());
  assert.deepStrictEqual(await Promise.all(['north', 'south', 'east'].map((name) => run(task(name)))),
    ['wind at north', 'wind at south', 'wind at east'], 'run() gives what the task gives');
});

test('who fails, fails alone', async () => {
  const run = mine('limiter.js')(1, 1000 * SECOND);
  const outcomes = await Promise.allSettled([
    run(async () => { throw new Error('rejected'); }),
    run(() => { throw new Error('thrown'); }),
    run(async () => 'calm'),
  ]);
  assert.deepStrictEqual(outcomes.map(({ value, reason }) => value ?? reason?.message), ['rejected', 'thrown', 'calm'],
    'a task that fails rejects its own promise, and the next one is started all the same');
});

test('after a long pause all is as at the beginning', async () => {
  const seen = log();
  const run = mine('limiter.js')(2, 1000 * SECOND), task = service(seen);
  await Promise.all(['a', 'b'].map((name) => run(task(name))));
  await wait(5000 * SECOND);
  await Promise.all(['c', 'd', 'e'].map((name) => run(task(name))));
  seen.is(['a 0', 'b 0', 'c 5000', 'd 5000', 'e 6000'], 'room that was not used does not add up');
});

test('a program with a limiter comes to its end', () => {
  const program = `require(${JSON.stringify(path.resolve('limiter.js'))})(3, 3600 * 1000)(async () => {});
    setTimeout(() => process.exit(7), 60000).unref();`;
  const { status } = spawnSync(process.execPath, [...process.execArgv.filter((one) => one === '--clock=fast'), '-e', program],
    { timeout: 5000 });
  assert.strictEqual(status, 0, 'nobody waits, but a timer keeps the program alive');
});
