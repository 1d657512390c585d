// finally passes the outcome on, waits for what it returns, and its own throw wins.
Promise.resolve(1).finally(function () { return 2; }).then(function (v) { console.log('value', v); });
Promise.reject('r').finally(function () { console.log('args', arguments.length); }).catch(function (v) { console.log('reason', v); });
Promise.resolve(1).finally(function () { throw 'thrown'; }).catch(function (v) { console.log(v); });
Promise.resolve('waited').finally(function () {
  return new Promise(function (r) { setTimeout(function () { console.log('waiting over'); r(); }, 5); });
}).then(console.log);
// expect: args 0
// expect: thrown
// expect: value 1
// expect: reason r
// expect: waiting over
// expect: waited
