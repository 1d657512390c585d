// A listener's promise that is rejected becomes an 'error' event, on a tick of its own, or goes to the emitter's method.
const EventEmitter = require('events');
const say = (text) => console.log(text);

const first = new EventEmitter({ captureRejections: true });
first.on('error', (error) => say('error ' + error.message));
first.on('x', async (n) => { throw new Error('x' + n); });
first.emit('x', 1);

class Own extends EventEmitter {
  constructor() { super({ captureRejections: true }); }
  [Symbol.for('nodejs.rejection')](error, type, ...args) { say(['own', error.message, type, ...args].join(' ')); }
}
const own = new Own();
own.on('y', async () => { throw new Error('why'); });
own.emit('y', 2, 3);

const thenable = new EventEmitter({ captureRejections: true });
thenable.on('error', (error) => say('getter ' + error.message));
thenable.on('z', () => ({ get then() { throw new Error('no then'); } }));
thenable.emit('z');

process.nextTick(() => say('tick'));
Promise.resolve().then(() => say('microtask'));
say(EventEmitter.captureRejections + ' ' + String(EventEmitter.captureRejectionSymbol));
for (const wrong of [() => new EventEmitter({ captureRejections: 1 }), () => { EventEmitter.captureRejections = 'yes'; }]) {
  try { wrong(); } catch (error) { say(error.code + ': ' + error.message); }
}
// expect: getter no then
// expect: false Symbol(nodejs.rejection)
// expect: ERR_INVALID_ARG_TYPE: The "options.captureRejections" property must be of type boolean. Received type number (1)
// expect: ERR_INVALID_ARG_TYPE: The "EventEmitter.captureRejections" property must be of type boolean. Received type string ('yes')
// expect: tick
// expect: microtask
// expect: error x1
// expect: own why y 2 3
