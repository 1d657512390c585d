// emitWarning prints on standard error and emits 'warning', on a tick.
process.on('warning', function (w) { console.log(w.name, w.code, w.message, w instanceof Error); });
process.emitWarning('careful');
process.emitWarning('old', 'DeprecationWarning', 'DEP9');
process.emitWarning(new TypeError('an error'));
console.log('main');
// expect: main
// expect: Warning undefined careful true
// expect: DeprecationWarning DEP9 old true
// expect: TypeError undefined an error true
