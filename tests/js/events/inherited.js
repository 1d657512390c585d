var EventEmitter = require('events');
function Door() {}
require('util').inherits(Door, EventEmitter);
var door = new Door();
door.on('open', function () { console.log('open', this === door); });
door.emit('open');
console.log(door);

// expect: open true
// expect: Door {
// expect:   _events: [Object: null prototype] { open: [Function (anonymous)] },
// expect:   _eventsCount: 1
// expect: }
