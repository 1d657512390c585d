var EventEmitter = require('events');
var e = new EventEmitter(), n = 0;
function listener() { n++; e.emit('x'); }
e.once('x', listener);
console.log(e.listeners('x')[0] === listener, e.rawListeners('x')[0] === listener);
e.emit('x');
e.emit('x');
console.log(n, e.listenerCount('x'));

var depth = 0;
e.on('y', function () { if (depth++ === 0) e.emit('y'); });
e.once('y', function () { console.log('once, though the outer emit still has it'); });
e.emit('y');

// expect: true false
// expect: 1 0
// expect: once, though the outer emit still has it
