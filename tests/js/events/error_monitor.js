var EventEmitter = require('events');
var e = new EventEmitter();
e.on(EventEmitter.errorMonitor, function (error) { console.log('seen', error.message); });
try { e.emit('error', new Error('x')); } catch (error) { console.log('thrown', error.message); }

// expect: seen x
// expect: thrown x
