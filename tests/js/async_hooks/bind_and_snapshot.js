// A function can be bound to what is stored when it is bound; a snapshot does it for functions to come.
const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
const EventEmitter = require('events');
const als = new AsyncLocalStorage();
const emitter = new EventEmitter();

als.run('listener', () => {
  emitter.on('bound', AsyncResource.bind((x) => console.log('bound', x, als.getStore())));
  emitter.on('free', (x) => console.log('free', x, als.getStore()));
});
als.run('emitter', () => {
  emitter.emit('bound', 1);
  emitter.emit('free', 2);
});

const snapshot = als.run('then', () => AsyncLocalStorage.snapshot());
console.log(als.run('now', () => snapshot((a, b) => `${a}${b} ${als.getStore()}`, 'x', 'y')));
const bound = als.run('early', () => AsyncLocalStorage.bind(function named(a, b) {
  return [this === undefined || this === globalThis, a, b, als.getStore()];
}));
console.log(bound(1, 2), bound.length, typeof bound.asyncResource);
const me = { name: 'me' };
const resource = new AsyncResource('mine');
console.log(resource.bind(function () { return this.name; }, me)());
console.log(resource.bind(function () { return this.name; }).call(me));
try {
  resource.bind('no function');
} catch (error) {
  console.log(error.code, error.message);
}
// expect: bound 1 listener
// expect: free 2 emitter
// expect: xy then
// expect: [ true, 1, 2, 'early' ] 2 object
// expect: me
// expect: me
// expect: ERR_INVALID_ARG_TYPE The "fn" argument must be of type function. Received type string ('no function')
