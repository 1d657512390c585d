// withResolvers, where there is one, gives a promise and its functions.
var r = Promise.withResolvers ? Promise.withResolvers() : null;
if (r) { r.resolve(5); r.promise.then(function (v) { if (v !== 5) throw v; }); }
console.log('done');
// expect: done
