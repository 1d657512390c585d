// What the class offers beside its instances works on emitters and on event targets.
const events = require('events');
const { EventEmitter, once, getEventListeners, getMaxListeners, setMaxListeners, addAbortListener } = events;
console.log(Object.keys(events).join(' '));
console.log(typeof events.errorMonitor, String(events.errorMonitor), events.listenerCount({}, 'x'));
console.log(new EventEmitter());
const symbol = Symbol('mine'), e = new EventEmitter().on('a', () => {}).on(symbol, () => {});
console.log(e.eventNames(), getEventListeners(e, 'a').length);
const target = new EventTarget();
setMaxListeners(3, e, target);
console.log(getMaxListeners(e), getMaxListeners(target), getMaxListeners(new AbortController().signal));
for (const wrong of [() => getEventListeners({}, 'x'), () => getMaxListeners({}), () => setMaxListeners(1, {}), () => setMaxListeners(-1),
  () => addAbortListener({}, () => {}), () => addAbortListener(AbortSignal.abort(), 1)]) {
  try { wrong(); } catch (error) { console.log(error.code, error.message); }
}
const ac = new AbortController();
ac.signal.addEventListener('abort', (event) => { event.stopImmediatePropagation(); console.log('stops'); });
ac.signal.addEventListener('abort', () => console.log('never'));
addAbortListener(ac.signal, () => console.log('all the same'));
addAbortListener(ac.signal, () => console.log('disposed'))[Symbol.dispose]();
ac.abort();
addAbortListener(ac.signal, () => console.log('late'));
async function main() {
  const wait = new AbortController(), never = once(e, 'never', { signal: wait.signal });
  wait.abort('why');
  await never.catch((error) => console.log(error.code, error.cause, e.listenerCount('never'), e.listenerCount('error')));
  await once(e, 'x', { signal: AbortSignal.abort() }).catch((error) => console.log(error.name));
  const event = once(target, 'go');
  target.dispatchEvent(new Event('go'));
  console.log((await event)[0].type);
  await once({}, 'x').catch((error) => console.log(error.message));
}
main();
// expect: addAbortListener once on getEventListeners getMaxListeners EventEmitter usingDomains captureRejectionSymbol captureRejections EventEmitterAsyncResource errorMonitor defaultMaxListeners setMaxListeners init listenerCount
// expect: symbol Symbol(events.errorMonitor) 0
// expect: EventEmitter {
// expect:   _events: [Object: null prototype] {},
// expect:   _eventsCount: 0,
// expect:   _maxListeners: undefined,
// expect:   [Symbol(shapeMode)]: false,
// expect:   [Symbol(kCapture)]: false
// expect: }
// expect: [ 'a', Symbol(mine) ] 1
// expect: 3 3 10
// expect: ERR_INVALID_ARG_TYPE The "emitter" argument must be an instance of EventEmitter or EventTarget. Received an instance of Object
// expect: ERR_INVALID_ARG_TYPE The "emitter" argument must be an instance of EventEmitter or EventTarget. Received an instance of Object
// expect: ERR_INVALID_ARG_TYPE The "eventTargets" argument must be an instance of EventEmitter or EventTarget. Received an instance of Object
// expect: ERR_OUT_OF_RANGE The value of "setMaxListeners" is out of range. It must be >= 0. Received -1
// expect: ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received an instance of Object
// expect: ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received type number (1)
// expect: stops
// expect: all the same
// expect: late
// expect: ABORT_ERR why 0 0
// expect: AbortError
// expect: go
// expect: The "emitter" argument must be an instance of EventEmitter. Received an instance of Object
