var util = require('util');
var later = util.promisify(function (fail, callback) {
  setImmediate(function () { callback(fail ? new Error('failed') : null, 'value'); });
});
later(false).then(console.log);
later(true).catch(function (e) { console.log(e.message); });
util.callbackify(function (x) { return Promise.resolve(x); })('back', console.log);
try { util.promisify(5); } catch (e) { console.log(e.code, e.message); }

// expect: ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type number (5)
// expect: null back
// expect: value
// expect: failed
