var EventEmitter = require('events');
var e = new EventEmitter();
e.on('x', function () { console.log('listener'); });
console.log('before');
e.emit('x');
console.log('after');

// expect: before
// expect: listener
// expect: after
