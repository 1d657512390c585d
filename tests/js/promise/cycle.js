// A promise cannot wait for itself.
var p = Promise.resolve().then(function () { return p; });
p.catch(function (e) { console.log(e.name + ': ' + e.message); });
// expect: TypeError: Chaining cycle detected for promise #<Promise>
