/* Makes pledges, breaks some, and looks at who is called when. */
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { log, mine, wait } = require('../exercise');

/* Loads the file in a world without promises. */
const Pledge = (() => {
  const { Promise: builtIn } = globalThis;
  let loaded, failed;
  globalThis.Promise = undefined;
  try {
    loaded = mine('pledge.js');
  } catch (error) {
    failed = error;
  }
  globalThis.Promise = builtIn;
  return failed ? class { constructor() { throw failed; } } : loaded;
})();

const fulfilled = (value) => new Pledge((resolve) => { resolve(value); });
const rejected = (reason) => new Pledge((resolve, reject) => { reject(reason); });

/* Waits until all ticks and microtasks have run. */
const settled = () => wait(1);

test('the function is called at once, and then() never is', async () => {
  const seen = log();
  const pledge = new Pledge((resolve) => {
    seen('executor');
    resolve('value');
  });
  pledge.then((value) => seen('then:', value));
  seen('main');
  await settled();
  seen.is(['executor', 'main', 'then: value'], 'the handler runs in a microtask, after what is running now');
});

test('a pledge that is fulfilled later', async () => {
  const seen = log();
  let fulfil;
  const pledge = new Pledge((resolve) => { fulfil = resolve; });
  pledge.then((value) => seen('first', value));
  pledge.then((value) => seen('second', value));
  await settled();
  fulfil('value');
  seen('main');
  await settled();
  seen.is(['main', 'first value', 'second value'], 'who waits is called in order, in microtasks, when there is a value');
});

test('microtasks, and nothing later', async () => {
  const seen = log();
  await new Promise((done) => {
    setTimeout(() => {
      setImmediate(() => {
        seen('immediate');
        done();
      });
      fulfilled().then(() => seen('then')).then(() => seen('then again'));
      queueMicrotask(() => seen('microtask'));
      process.nextTick(() => seen('tick'));
    }, 1);
  });
  seen.is(['tick', 'then', 'microtask', 'then again', 'immediate'], 'a handler waits in the queue of the microtasks');
});

test('the first decides', async () => {
  const seen = log();
  new Pledge((resolve, reject) => {
    resolve('one');
    reject('two');
    resolve('three');
    throw new Error('four');
  }).then((value) => seen('fulfilled', value), (reason) => seen('rejected', reason));
  await settled();
  seen.is(['fulfilled one'], 'all calls but the first do nothing');
});

test('a function that throws rejects', async () => {
  const seen = log();
  new Pledge(() => { throw new Error('no'); }).catch((error) => seen('caught', error.message));
  await settled();
  seen.is(['caught no'], 'a throw inside the function given to new Pledge() rejects');
});

test('a chain', async () => {
  const seen = log();
  const first = fulfilled(1), second = first.then((n) => n + 1);
  assert.notStrictEqual(first, second, 'then() gives a new pledge');
  second.then((n) => seen(n));
  second.then((n) => { throw new Error(`not ${n}`); }).catch((error) => seen(error.message)).then((n) => seen(typeof n));
  await settled();
  seen.is(['2', 'not 2', 'undefined'], 'a returned value fulfils the next pledge, a thrown one rejects it');
});

test('where there is no function, it is passed on', async () => {
  const seen = log();
  fulfilled('value').catch(() => seen('wrong')).then(null, 7).then((value) => seen(value));
  rejected('reason').then(() => seen('wrong')).then(undefined).catch((reason) => seen(reason));
  await settled();
  seen.is(['value', 'reason'], 'values go past catch(), reasons go past then()');
});

test('a pledge inside a pledge', async () => {
  const seen = log();
  fulfilled(fulfilled('inner')).then((value) => seen(value));
  fulfilled().then(() => fulfilled('returned')).then((value) => seen(value));
  fulfilled(rejected('refused')).catch((reason) => seen(reason));
  await settled();
  assert.deepStrictEqual([...seen.entries].sort(), ['inner', 'refused', 'returned'],
    'a pledge that is resolved with a pledge follows it');
});

test('a pledge follows a promise that takes its time', async () => {
  const seen = log();
  fulfilled(wait(50, 'late')).then((value) => seen(value));
  await wait(20);
  seen('still waiting');
  await wait(50);
  seen.is(['still waiting', 'late'], 'resolved is not settled: it waits for what it follows');
});

test('any thenable will do, and none is trusted', async () => {
  const seen = log();
  const thenable = { then(resolve, reject) {
    seen('asked');
    resolve('one');
    reject('two');
    throw new Error('three');
  } };
  fulfilled(thenable).then((value) => seen('fulfilled', value), (reason) => seen('rejected', reason));
  seen('main');
  await settled();
  seen.is(['main', 'asked', 'fulfilled one'], 'its then() is called in a microtask, and its first word counts');
});

test('things that only look like thenables', async () => {
  const seen = log();
  fulfilled({ then: 'soon' }).then((value) => seen(value.then));
  fulfilled(null).then((value) => seen(String(value)));
  fulfilled({ get then() { throw new Error('private'); } }).catch((error) => seen(error.message));
  await settled();
  seen.is(['soon', 'null', 'private'], 'a `then` that is no function is a value; a getter that throws rejects');
});

test('a pledge does not wait for itself', async () => {
  const seen = log();
  const pledge = fulfilled().then(() => pledge);
  pledge.catch((error) => seen(error.name));
  await settled();
  seen.is(['TypeError'], 'that would last forever, so it is an error');
});

test('await takes it for a promise', async () => {
  assert.strictEqual(await fulfilled('value'), 'value', 'await needs no more than a then()');
  await assert.rejects((async () => { await rejected(new Error('no')); })(), /no/);
});
