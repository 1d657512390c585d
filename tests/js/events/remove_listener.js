var EventEmitter = require('events');
var e = new EventEmitter();
function f() { console.log('f'); }
e.on('x', f).on('x', f).once('x', f);
e.off('x', f);
console.log(e.listenerCount('x'));
e.off('x', f).off('x', f).off('x', f);
console.log(e.emit('x'), e.eventNames());

// expect: 2
// expect: false []
