var EventEmitter = require('events');
var e = new EventEmitter();
e.on('newListener', function (name) { console.log('new', name, e.listenerCount('x')); });
e.on('removeListener', function (name) { console.log('removed', name, e.listenerCount('x')); });
function f() {}
e.on('x', f);
e.removeListener('x', f);
e.removeAllListeners();

// expect: new removeListener 0
// expect: new x 0
// expect: removed x 0
// expect: removed newListener 0
