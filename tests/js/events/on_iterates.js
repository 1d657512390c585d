// events.on() gives argument lists as they come, ends at a closing event, an error or an abort, and presses back.
const { on, EventEmitter, getEventListeners } = require('events');
async function main() {
  const e = new EventEmitter();
  setTimeout(() => { e.emit('x', 1, 2); e.emit('x', 3); e.emit('end'); e.emit('x', 4); }, 1);
  for await (const args of on(e, 'x', { close: ['end'] })) console.log(args);
  console.log('closed', e.listenerCount('x'), e.listenerCount('error'), e.listenerCount('end'));

  const failing = new EventEmitter(), it = on(failing, 'x');
  failing.emit('x', 'kept');
  failing.emit('error', new Error('broken'));
  console.log(await it.next());
  await it.next().catch((error) => console.log(error.message));
  console.log(await it.next());

  const ac = new AbortController(), waiting = on(new EventEmitter(), 'x', { signal: ac.signal }).next();
  ac.abort();
  await waiting.catch((error) => console.log(error.name, error.code, error.message, error.cause.name));

  const target = new EventTarget(), events = on(target, 'go'), first = events.next();
  target.dispatchEvent(new Event('go'));
  console.log((await first).value[0].type, getEventListeners(target, 'go').length);
  await events.return();
  console.log(getEventListeners(target, 'go').length);

  const pressed = new EventEmitter();
  pressed.pause = () => console.log('pause');
  pressed.resume = () => console.log('resume');
  const slow = on(pressed, 'x', { highWaterMark: 2, lowWaterMark: 1 });
  for (let i = 0; i < 4; i++) pressed.emit('x', i);
  for (let i = 0; i < 4; i++) console.log((await slow.next()).value);
  for (const wrong of [() => slow.throw(3), () => on(e, 'x', { highWaterMark: 0 }), () => on({}, 'x')]) {
    try { wrong(); } catch (error) { console.log(error.code, error.message); }
  }
}
main();
// expect: [ 1, 2 ]
// expect: [ 3 ]
// expect: closed 0 0 0
// expect: { value: [ 'kept' ], done: false }
// expect: broken
// expect: { value: undefined, done: true }
// expect: AbortError ABORT_ERR The operation was aborted AbortError
// expect: go 1
// expect: 0
// expect: pause
// expect: [ 0 ]
// expect: [ 1 ]
// expect: [ 2 ]
// expect: resume
// expect: [ 3 ]
// expect: ERR_INVALID_ARG_TYPE The "EventEmitter.AsyncIterator" property must be an instance of Error. Received type number (3)
// expect: ERR_OUT_OF_RANGE The value of "options.highWaterMark" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
// expect: ERR_INVALID_ARG_TYPE The "emitter" argument must be an instance of EventEmitter. Received an instance of Object
