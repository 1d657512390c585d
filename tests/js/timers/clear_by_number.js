// clearTimeout takes the number that a Timeout turns into.
var t = setTimeout(function () { console.log('WRONG'); }, 1);
clearTimeout(+t);
clearTimeout('nonsense');
clearTimeout(undefined);
clearTimeout({});
setTimeout(function () { console.log('done'); }, 5);
// expect: done
