// A promise is settled once.
var p = new Promise(function (resolve, reject) { resolve(1); reject(2); resolve(3); });
p.then(function (v) { console.log('value', v); });
var q = new Promise(function (resolve, reject) { reject(1); resolve(2); throw new Error('ignored'); });
q.then(null, function (v) { console.log('reason', v); });
new Promise(function () { throw 'thrown'; }).catch(function (v) { console.log(v); });
// expect: value 1
// expect: reason 1
// expect: thrown
