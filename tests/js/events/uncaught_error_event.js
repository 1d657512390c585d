var EventEmitter = require('events');
new EventEmitter().emit('error', new Error('nobody listens'));

// expect error: Error: nobody listens
// exit: 1
