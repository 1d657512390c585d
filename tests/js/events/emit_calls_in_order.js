var EventEmitter = require('events');
var e = new EventEmitter();
e.on('x', function (a, b) { console.log('first', a, b, this === e); });
e.on('x', function () { console.log('second', arguments.length); });
e.prependListener('x', function () { console.log('before'); });
console.log(e.emit('x', 1, 2, 3, 4, 5), e.emit('y'));

// expect: before
// expect: first 1 2 true
// expect: second 5
// expect: true false
