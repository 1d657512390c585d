// timeout.close() is an old name for clearing it.
var t = setTimeout(function () { console.log('WRONG'); }, 1);
console.log(t.close() === t);
// expect: true
