// util.promisify knows setTimeout and setImmediate; a timer can be cleared by its number, once it was asked for.
const timers = require('timers'), promises = require('timers/promises');
const { promisify } = require('util');
console.log(promisify(setTimeout) === promises.setTimeout, promisify(setImmediate) === promises.setImmediate);
console.log(promisify(setTimeout).name, timers.setTimeout === setTimeout, timers.promises === promises);
console.log(Object.keys(timers).join(), Object.keys(promises).join());
const never = () => console.log('not cleared');
clearTimeout(String(+setTimeout(never, 1)));
clearInterval(Number(setInterval(never, 1)));
clearInterval(setTimeout(never, 1));
for (const nothing of [null, undefined, {}, NaN, -1, 'x', '']) clearTimeout(nothing);
for (let n = 0; n < 100; n++) clearTimeout(n); // nobody has asked for the next one's number
setTimeout(() => console.log('not cleared by chance'), 1);
for (const wrong of [() => queueMicrotask(), () => queueMicrotask(5), () => setTimeout('x'), () => setImmediate(null)]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
// expect: true true
// expect: setTimeout true true
// expect: setTimeout,clearTimeout,setImmediate,clearImmediate,setInterval,clearInterval,_unrefActive,active,unenroll,enroll,promises setTimeout,setImmediate,setInterval,scheduler
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received null
// expect: not cleared by chance
