var EventEmitter = require('events');
var e = new EventEmitter();
EventEmitter.once(e, 'x').then(console.log);
e.emit('x', 1, 2);
console.log(e.listenerCount('error'));
EventEmitter.once(e, 'y').catch(function (error) { console.log(error.message, e.listenerCount('y')); });
e.emit('error', new Error('instead'));

// expect: 0
// expect: [ 1, 2 ]
// expect: instead 0
