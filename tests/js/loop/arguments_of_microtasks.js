// queueMicrotask() passes no arguments on, nextTick() does; both want a function, also at the very end.
queueMicrotask((...args) => console.log('microtask', args.length), 1, 2);
process.nextTick((...args) => console.log('tick', args.length), 1, 2);
const codeOf = (fn) => { try { return fn(); } catch (error) { return error.code; } };
process.on('exit', () => {
  console.log(codeOf(() => process.nextTick(5)), codeOf(() => process.nextTick(() => console.log('never'))));
});
// expect: tick 2
// expect: microtask 0
// expect: ERR_INVALID_ARG_TYPE undefined
