var EventEmitter = require('events');
var e = new EventEmitter();
[function () { e.on('x', 5); }, function () { e.once('x'); }, function () { e.setMaxListeners(-1); },
  function () { EventEmitter.defaultMaxListeners = 'a'; }].forEach(function (f) {
  try { f(); } catch (error) { console.log(error.name, error.code, error.message); }
});

// expect: TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received undefined
// expect: RangeError ERR_OUT_OF_RANGE The value of "setMaxListeners" is out of range. It must be >= 0. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "defaultMaxListeners" argument must be of type number. Received type string ('a')
