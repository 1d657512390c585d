// A tick asks for a microtask, which asks for a tick, which asks for a microtask.
// Look for: the immediate waits for the whole chain; a microtask goes before a tick that came after it.
setImmediate(function onImmediate() { console.log('immediate'); });

process.nextTick(function tick1() {
  console.log('tick 1');
  queueMicrotask(function microtask1() {
    console.log('microtask 1');
    process.nextTick(function tick2() {
      console.log('tick 2');
      queueMicrotask(function microtask3() { console.log('microtask 3'); });
    });
    queueMicrotask(function microtask2() { console.log('microtask 2'); });
  });
});
