// The oldest timers: any object with _onTimeout may be one.
process.noDeprecation = true;
const timers = require('timers');
const item = { _onTimeout() { console.log('fired', this === item); } };
timers.enroll(item, 2);
console.log(item._idleTimeout);
timers.active(item);
timers.active(item); // again from the beginning, once
const stopped = { _onTimeout() { console.log('never'); } };
timers.enroll(stopped, 1);
timers.active(stopped);
timers.unenroll(stopped);
console.log(stopped._idleTimeout);
timers.active({});
for (const wrong of [-1, 'a', Infinity]) try { timers.enroll({}, wrong); } catch (error) { console.log(error.message); }
// expect: 2
// expect: -1
// expect: The value of "msecs" is out of range. It must be a non-negative finite number. Received -1
// expect: The "msecs" argument must be of type number. Received type string ('a')
// expect: The value of "msecs" is out of range. It must be a non-negative finite number. Received Infinity
// expect: fired true
