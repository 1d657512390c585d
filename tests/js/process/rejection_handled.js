// A rejection that is handled within the same drain is not reported.
process.on('unhandledRejection', function (e) { console.log('unhandled', e); });
var a = Promise.reject('a'), b = Promise.reject('b');
queueMicrotask(function () { a.catch(function () { console.log('a in time'); }); });
setTimeout(function () { b.catch(function () { console.log('b late'); }); }, 1);
// expect: a in time
// expect: unhandled b
// expect: b late
