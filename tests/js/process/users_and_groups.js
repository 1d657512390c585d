// For whom the process runs; what is wrong with an id; what only root may.
'use strict';
const assert = require('assert');
assert.strictEqual(process.getuid(), process.geteuid());
assert.strictEqual(process.getgid(), process.getegid());
assert(process.getgroups().includes(process.getegid()));
assert.strictEqual(process.getuid(), require('os').userInfo().uid);

function attempt(name, ...args) {
  try { console.log(name, process[name](...args)); } catch (e) { console.log(name, e.name, e.code, e.message); }
}
for (const id of [undefined, null, {}, -1, 1.5, 2 ** 32, 'nobody at all']) {
  attempt('setuid', id);
  attempt('setegid', id);
}
for (const groups of [undefined, 5, [{}], [-1], ['no such group'], [0, '', 'no such group']]) attempt('setgroups', groups);
attempt('initgroups');
attempt('initgroups', 'root');
attempt('initgroups', 'root', {});
attempt('initgroups', 'root', 'no such group');
attempt('setuid', process.getuid());
attempt('setegid', process.getegid());
// expect: setuid TypeError ERR_INVALID_ARG_TYPE The "id" argument must be one of type number or string. Received undefined
// expect: setegid TypeError ERR_INVALID_ARG_TYPE The "id" argument must be one of type number or string. Received undefined
// expect: setuid TypeError ERR_INVALID_ARG_TYPE The "id" argument must be one of type number or string. Received null
// expect: setegid TypeError ERR_INVALID_ARG_TYPE The "id" argument must be one of type number or string. Received null
// expect: setuid TypeError ERR_INVALID_ARG_TYPE The "id" argument must be one of type number or string. Received an instance of Object
// expect: setegid TypeError ERR_INVALID_ARG_TYPE The "id" argument must be one of type number or string. Received an instance of Object
// expect: setuid RangeError ERR_OUT_OF_RANGE The value of "id" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: setegid RangeError ERR_OUT_OF_RANGE The value of "id" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: setuid RangeError ERR_OUT_OF_RANGE The value of "id" is out of range. It must be an integer. Received 1.5
// expect: setegid RangeError ERR_OUT_OF_RANGE The value of "id" is out of range. It must be an integer. Received 1.5
// expect: setuid RangeError ERR_OUT_OF_RANGE The value of "id" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296
// expect: setegid RangeError ERR_OUT_OF_RANGE The value of "id" is out of range. It must be >= 0 && <= 4294967295. Received 4294967296
// expect: setuid Error ERR_UNKNOWN_CREDENTIAL User identifier does not exist: nobody at all
// expect: setegid Error ERR_UNKNOWN_CREDENTIAL Group identifier does not exist: nobody at all
// expect: setgroups TypeError ERR_INVALID_ARG_TYPE The "groups" argument must be an instance of Array. Received undefined
// expect: setgroups TypeError ERR_INVALID_ARG_TYPE The "groups" argument must be an instance of Array. Received type number (5)
// expect: setgroups TypeError ERR_INVALID_ARG_TYPE The "groups[0]" argument must be one of type number or string. Received an instance of Object
// expect: setgroups RangeError ERR_OUT_OF_RANGE The value of "groups[0]" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: setgroups Error ERR_UNKNOWN_CREDENTIAL Group identifier does not exist: no such group
// expect: setgroups Error ERR_UNKNOWN_CREDENTIAL Group identifier does not exist: 
// expect: initgroups TypeError ERR_INVALID_ARG_TYPE The "user" argument must be one of type number or string. Received undefined
// expect: initgroups TypeError ERR_INVALID_ARG_TYPE The "extraGroup" argument must be one of type number or string. Received undefined
// expect: initgroups TypeError ERR_INVALID_ARG_TYPE The "extraGroup" argument must be one of type number or string. Received an instance of Object
// expect: initgroups Error ERR_UNKNOWN_CREDENTIAL Group identifier does not exist: no such group
// expect: setuid undefined
// expect: setegid undefined
