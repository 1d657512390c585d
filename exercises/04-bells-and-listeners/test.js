/* Rings the bell in every way that a house knows. */
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { log, mine } = require('../exercise');

const bell = () => new (mine('emitter.js'))();

test('a listener is called, and called now', () => {
  const heard = log(), emitter = bell();
  emitter.on('ring', () => heard('lamp'));
  heard('before');
  emitter.emit('ring');
  heard('after');
  heard.is(['before', 'lamp', 'after'], 'they have run when emit() returns');
});

test('listeners are called in their order, each time', () => {
  const heard = log(), emitter = bell();
  for (const who of ['lamp', 'dog', 'garden']) emitter.on('ring', () => heard(who));
  emitter.emit('ring');
  emitter.emit('ring');
  heard.is(['lamp', 'dog', 'garden', 'lamp', 'dog', 'garden'], 'all of them, in the order in which they were added');
});

test('values and this', () => {
  const emitter = bell();
  let seen;
  emitter.on('ring', function onRing(...values) { seen = { values, self: this }; });
  emitter.emit('ring', 'front door', 2);
  assert.deepStrictEqual(seen?.values, ['front door', 2], 'the listener gets what emit() was given');
  assert.strictEqual(seen.self, emitter, '`this` is the emitter');
});

test('emit() says whether anybody listened', () => {
  const emitter = bell();
  assert.strictEqual(emitter.emit('ring'), false, 'nobody listens yet');
  emitter.on('ring', () => {});
  assert.strictEqual(emitter.emit('ring'), true, 'somebody listens');
  assert.strictEqual(emitter.emit('knock'), false, 'but not to this');
});

test('calls can be chained', () => {
  const emitter = bell(), nobody = () => {};
  assert.strictEqual(emitter.on('ring', nobody), emitter, 'on() returns the emitter');
  assert.strictEqual(emitter.once('ring', nobody), emitter, 'once() returns the emitter');
  assert.strictEqual(emitter.off('ring', nobody), emitter, 'off() returns the emitter');
});

test('once is once', () => {
  const heard = log(), emitter = bell();
  emitter.once('ring', (who) => heard('once', who)).on('ring', (who) => heard('always', who));
  emitter.emit('ring', 'postman');
  emitter.emit('ring', 'neighbour');
  heard.is(['once postman', 'always postman', 'always neighbour'], 'the first listener hears the first event only');
});

test('a once that rings again', () => {
  const heard = log(), emitter = bell();
  emitter.once('ring', () => {
    heard('once');
    if (heard.entries.length < 5) emitter.emit('ring');
  });
  emitter.emit('ring');
  heard.is(['once'], 'a listener that rings the bell itself hears it once');
});

test('a once behind one that rings again', () => {
  const heard = log(), emitter = bell();
  let rings = 0;
  emitter.on('ring', () => { if (rings++ === 0) emitter.emit('ring'); });
  emitter.once('ring', () => heard('once'));
  emitter.emit('ring');
  heard.is(['once'], 'the inner event has called it: the outer one must not do so again');
});

test('off', () => {
  const heard = log(), emitter = bell();
  const dog = () => heard('dog'), lamp = () => heard('lamp');
  emitter.on('ring', dog).on('ring', lamp).on('ring', dog).once('knock', dog);
  emitter.off('ring', dog).off('knock', dog).off('ring', () => {}).off('never', dog);
  emitter.emit('ring');
  emitter.emit('knock');
  heard.is(['dog', 'lamp'], 'off() removes the one that was added last');
});

test('a listener that removes itself', () => {
  const heard = log(), emitter = bell();
  const first = () => {
    heard('first');
    emitter.off('ring', first).off('ring', third);
  };
  const third = () => heard('third');
  emitter.on('ring', first).on('ring', () => heard('second')).on('ring', third);
  emitter.emit('ring');
  emitter.emit('ring');
  heard.is(['first', 'second', 'third', 'second'], 'this event goes to all who listened when it began');
});

test('a listener that adds another', () => {
  const heard = log(), emitter = bell();
  emitter.on('ring', () => {
    heard('first');
    if (heard.entries.length < 5) emitter.on('ring', () => heard('added'));
  });
  emitter.emit('ring');
  heard.is(['first'], 'a listener that is added meanwhile waits for the next event');
  emitter.emit('ring');
  heard.is(['first', 'first', 'added'], 'and hears that');
});

test('a listener that throws', () => {
  const heard = log(), emitter = bell();
  emitter.on('ring', () => { throw new Error('no light bulb'); }).on('ring', () => heard('second'));
  let thrown;
  try {
    emitter.emit('ring');
  } catch (error) {
    thrown = error;
  }
  assert.strictEqual(thrown?.message, 'no light bulb', 'emit() throws what a listener throws');
  heard.is([], 'the listeners behind it are not called');
});

test('an error', () => {
  const emitter = bell(), error = new Error('short circuit');
  assert.throws(() => emitter.emit('error', error), error, 'an error that nobody hears is thrown');
  let heard;
  emitter.on('error', (value) => { heard = value; });
  emitter.emit('error', error);
  assert.strictEqual(heard, error, 'an error that somebody hears is an event like any other');
});

test('strange names', () => {
  const heard = log(), emitter = bell();
  assert.strictEqual(emitter.emit('constructor'), false, 'any string may be a name, and nobody listens to this one');
  emitter.on('__proto__', () => heard('proto'));
  emitter.emit('__proto__');
  heard.is(['proto'], 'any string may be a name');
});

test('two bells', () => {
  const heard = log(), front = bell(), back = bell();
  front.on('ring', () => heard('front'));
  back.emit('ring');
  heard.is([], 'each emitter has listeners of its own');
});
