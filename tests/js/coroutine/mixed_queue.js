// awaits, then(), ticks and immediates in Node's order.
async function f(n) { for (let i = 0; i < 3; i++) { console.log('f' + n, i); await i; } }
setTimeout(async () => { setImmediate(() => console.log('immediate')); console.log('timeout'); await f(9); console.log('timeout done'); }, 0);
process.nextTick(async () => { console.log('tick'); await null; console.log('after tick'); });
f(1); f(2);
Promise.resolve().then(() => console.log('then')).then(() => console.log('then 2'));
queueMicrotask(() => process.nextTick(() => console.log('tick of microtask')));
// expect: f1 0
// expect: f2 0
// expect: tick
// expect: f1 1
// expect: f2 1
// expect: then
// expect: after tick
// expect: f1 2
// expect: f2 2
// expect: then 2
// expect: tick of microtask
// expect: timeout
// expect: f9 0
// expect: f9 1
// expect: f9 2
// expect: timeout done
// expect: immediate
