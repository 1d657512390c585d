/* Monday at nine, in small, and then with real logins and a real file. */
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const crypto = require('node:crypto');
const fs = require('node:fs');
const { log, mine } = require('../exercise');

/* A job that writes down when it is started; finish(name, ...) makes it done. */
function desk(seen) {
  const started = new Map();
  return {
    job: (name) => (done) => { seen('start', name); started.set(name, done); },
    finish: (name, ...results) => started.get(name)?.(...results),
  };
}

test('while there is a place, a job is started at once', () => {
  const seen = log(), { job } = desk(seen);
  const enter = mine('gate.js')(2);
  enter(job('Ada'), () => {});
  enter(job('Grace'), () => {});
  seen('returned');
  seen.is(['start Ada', 'start Grace', 'returned'], 'while there is a place, a job is started inside enter()');
});

test('who finds no place waits, and is started in turn', () => {
  const seen = log(), { job, finish } = desk(seen);
  const enter = mine('gate.js')(2);
  for (const name of ['one', 'two', 'three', 'four', 'five']) enter(job(name), () => {});
  seen('two is done');
  finish('two');
  seen('three is done');
  finish('three');
  seen('one is done');
  finish('one');
  seen.is(['start one', 'start two', 'two is done', 'start three', 'three is done', 'start four', 'one is done', 'start five'],
    'never more than two are under way, and each place is taken by the one who has waited longest');
});

test('each gets its own answer', () => {
  const seen = log(), { job, finish } = desk(seen);
  const enter = mine('gate.js')(1);
  for (const name of ['one', 'two']) enter(job(name), (error, value) => seen(name, 'got', error ?? value));
  finish('one', null, 'key 1');
  finish('two', null, 'key 2');
  assert.deepStrictEqual(seen.entries.filter((entry) => !entry.startsWith('start')), ['one got key 1', 'two got key 2'],
    'the callback gets what done() was called with');
});

test('who fails gives back the place', () => {
  const seen = log(), { job, finish } = desk(seen);
  const enter = mine('gate.js')(1);
  enter(job('one'), (error) => seen('one:', error.message));
  enter(job('two'), () => {});
  finish('one', new Error('wrong password'));
  assert.deepStrictEqual([...seen.entries].sort(), ['one: wrong password', 'start one', 'start two'],
    'a job that has failed is not under way any more');
});

test('who throws has failed', () => {
  const seen = log(), { job } = desk(seen);
  const enter = mine('gate.js')(1);
  const enterBoth = () => {
    enter(() => { throw new Error('no such reader'); }, (error) => seen('one:', error.message));
    enter(job('two'), () => {});
  };
  assert.doesNotThrow(enterBoth, 'what a job throws is for its callback');
  seen.is(['one: no such reader', 'start two'], 'the callback gets what was thrown, and the place is free');
});

test('done counts once', () => {
  const seen = log(), { job, finish } = desk(seen);
  const enter = mine('gate.js')(1);
  for (const name of ['one', 'two', 'three']) enter(job(name), () => seen('answer to', name));
  finish('one');
  finish('one');
  assert.deepStrictEqual([...seen.entries].sort(), ['answer to one', 'start one', 'start two'],
    'a job that says twice that it is done has one place to give back, and one answer');
});

test('a hundred thousand who know the answer', () => {
  const { job, finish } = desk(log());
  const enter = mine('gate.js')(1);
  let answers = 0;
  enter(job('slow'), () => {});
  for (let i = 0; i < 100000; i++) enter((done) => done(null, i), () => { answers++; });
  const message = 'each of them gets an answer, and the stack does not grow with those who wait';
  assert.doesNotThrow(() => finish('slow'), message);
  assert.strictEqual(answers, 100000, message);
});

test('Monday at nine', async () => {
  const seen = log(), readers = 24;
  const enter = mine('gate.js')(3);
  await new Promise((resolve, reject) => {
    let left = readers + 1;
    const over = (what) => (error) => {
      if (error) reject(error);
      seen(what);
      if (--left === 0) resolve();
    };
    for (let i = 0; i < readers; i++) enter((done) => crypto.pbkdf2(`password ${i}`, 'salt', 60000, 32, 'sha256', done), over('login'));
    fs.readFile(__filename, over('file'));
  });
  assert(seen.entries.indexOf('file') < readers - 3, 'the file had to wait until the logins were through: no thread was left for it');
});
