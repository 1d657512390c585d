// orrery only: with the fast clock hours pass in no time, in the same order, and Date agrees.
// args: --clock=fast
var t0 = Date.now();
setTimeout(function () { console.log('3 hours', Math.round((Date.now() - t0) / 3600000)); }, 3 * 3600 * 1000);
setTimeout(function () { console.log('1 second'); setImmediate(function () { console.log('immediate'); }); }, 1000);
setTimeout(function () { console.log('1001 ms'); }, 1001);
require('fs').readFile(__filename, 'utf8', function () { console.log('file'); });
// expect: file
// expect: 1 second
// expect: immediate
// expect: 1001 ms
// expect: 3 hours 3
