// EventEmitterAsyncResource: listeners run in the context in which the emitter was made.
const { EventEmitterAsyncResource, EventEmitter } = require('events');
const { AsyncLocalStorage, executionAsyncId } = require('async_hooks');
const storage = new AsyncLocalStorage();
class Mine extends EventEmitterAsyncResource {}
const [named, mine] = storage.run('inside', () => [new EventEmitterAsyncResource({ name: 'Named' }), new Mine()]);
for (const emitter of [named, mine]) {
  emitter.on('x', function (n) {
    console.log(storage.getStore(), n, this === emitter, executionAsyncId() === emitter.asyncId);
  });
  console.log(emitter.emit('x', 1), emitter.emit('y'), emitter instanceof EventEmitter);
  console.log(emitter.asyncResource.eventEmitter === emitter, typeof emitter.triggerAsyncId, emitter.emitDestroy());
}
console.log(storage.getStore());
try { new EventEmitterAsyncResource(); } catch (error) { console.log(error.code, error.message); }
try { structuredClone(() => {}); } catch (error) { console.log(error instanceof DOMException, error.name, error.code, error.message); }
// expect: inside 1 true true
// expect: true false true
// expect: true number undefined
// expect: inside 1 true true
// expect: true false true
// expect: true number undefined
// expect: undefined
// expect: ERR_INVALID_ARG_TYPE The "options.name" property must be of type string. Received undefined
// expect: true DataCloneError 25 () => {} could not be cloned.
