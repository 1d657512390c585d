var EventEmitter = require('events');
var e = new EventEmitter();
[new RangeError('mine'), 5, undefined, { a: 1 }].forEach(function (reason) {
  try { e.emit('error', reason); } catch (error) { console.log(error.name, error.message, error.code, error.context); }
});
e.on('error', function (error) { console.log('handled', error); });
e.emit('error', 'x');

// expect: RangeError mine undefined undefined
// expect: Error Unhandled error. (5) ERR_UNHANDLED_ERROR 5
// expect: Error Unhandled error. (undefined) ERR_UNHANDLED_ERROR undefined
// expect: Error Unhandled error. ({ a: 1 }) ERR_UNHANDLED_ERROR { a: 1 }
// expect: handled x
