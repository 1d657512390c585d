// Only timers with a reference keep the loop alive; hasRef tells.
var t = setTimeout(function () { console.log('WRONG'); }, 10000);
console.log(t.hasRef(), t.unref().hasRef(), t.ref().hasRef(), t.unref().hasRef());
var i = setInterval(function () {}, 10).unref();
console.log(i.hasRef());
// expect: true false true false
// expect: false
