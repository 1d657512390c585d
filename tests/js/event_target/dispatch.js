// EventTarget: each listener once, in order; once, signal, stopImmediatePropagation, handleEvent, preventDefault.
const t = new EventTarget(), log = (name) => (event) => console.log(name, event.type, event.eventPhase, event.currentTarget === t);
const a = log('a');
t.addEventListener('x', a);
t.addEventListener('x', a);
t.addEventListener('x', a, true);
t.addEventListener('x', log('once'), { once: true });
t.addEventListener('x', { handleEvent(event) { console.log('object', this !== t, event.target === t); } });
const ac = new AbortController();
t.addEventListener('x', log('until aborted'), { signal: ac.signal });
console.log(t.dispatchEvent(new Event('x')));
ac.abort();
t.removeEventListener('x', a, { capture: true });
t.addEventListener('x', (event) => { event.preventDefault(); event.stopImmediatePropagation(); });
t.addEventListener('x', log('never'));
const event = new Event('x', { cancelable: true, bubbles: true });
console.log(t.dispatchEvent(event), event.defaultPrevented, event.returnValue, event.cancelBubble, event.eventPhase, event.target === t,
  event.currentTarget, event.composedPath(), event.bubbles, event.composed, event.isTrusted, Event.AT_TARGET);
console.log(new CustomEvent('y', { detail: 4 }).detail, new CustomEvent('y').detail, `${new Event('z')}`, t, Object.keys(event));
const node = new EventTarget();
process.on('uncaughtException', (error) => console.log('uncaught', error.message));
node.addEventListener('x', () => { throw new Error('thrown'); });
node.addEventListener('x', async () => { throw new Error('rejected'); });
const again = new EventTarget();
again.addEventListener('x', (inner) => { try { again.dispatchEvent(inner); } catch (error) { console.log(error.code, error.message); } });
node.dispatchEvent(new Event('x'));
again.dispatchEvent(new Event('x'));
console.log('dispatched');
for (const wrong of [() => new Event(), () => new Event('x', 3), () => t.addEventListener('x'), () => t.addEventListener('x', 3),
  () => t.dispatchEvent({}), () => EventTarget.prototype.addEventListener.call({}, 'x', a), () => Event.prototype.preventDefault.call({})]) {
  try { wrong(); } catch (error) { console.log(error.code, error.message); }
}
// expect: a x 2 true
// expect: a x 0 false
// expect: once x 0 false
// expect: object true true
// expect: until aborted x 0 false
// expect: true
// expect: a x 2 true
// expect: object true true
// expect: false true false true 0 true null [] true false false 2
// expect: 4 null [object Event] EventTarget {} []
// expect: ERR_EVENT_RECURSION The event "x" is already being dispatched
// expect: dispatched
// expect: ERR_MISSING_ARGS The "type" argument must be specified
// expect: ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (3)
// expect: ERR_MISSING_ARGS The "type" and "listener" arguments must be specified
// expect: ERR_INVALID_ARG_TYPE The "listener" argument must be an instance of EventListener. Received type number (3)
// expect: ERR_INVALID_ARG_TYPE The "event" argument must be an instance of Event. Received an instance of Object
// expect: ERR_INVALID_THIS Value of "this" must be of type EventTarget
// expect: ERR_INVALID_THIS Value of "this" must be of type Event
// expect: uncaught thrown
// expect: uncaught rejected
