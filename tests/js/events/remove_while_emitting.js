var EventEmitter = require('events');
var e = new EventEmitter();
function second() { console.log('second'); }
e.on('x', function first() { console.log('first'); e.removeListener('x', second); });
e.on('x', second);
e.emit('x');
e.emit('x');

// expect: first
// expect: second
// expect: first
