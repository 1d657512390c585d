var EventEmitter = require('events');
var e = new EventEmitter();
e.setMaxListeners(1).on('x', function () {}).on('x', function () {}).on('x', function () {});
process.on('warning', function (w) { console.log(w.name, w.count, w.type, w.emitter === e); });
process.exitCode = 1;

// expect: MaxListenersExceededWarning 2 x true
// expect error: MaxListenersExceededWarning: Possible EventEmitter memory leak detected. 2 x listeners added to [EventEmitter]. MaxListeners is 1. Use emitter.setMaxListeners() to increase limit
// exit: 1
