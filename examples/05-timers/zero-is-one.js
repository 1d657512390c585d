// What becomes of durations that are no durations.
// Look for: they are all 1 ms, so they run in the order in which they were set.
setTimeout(function a() { console.log('a: 1'); }, 1);
setTimeout(function b() { console.log('b: 0'); }, 0);
setTimeout(function c() { console.log('c: -5'); }, -5);
setTimeout(function d() { console.log('d: NaN'); }, NaN);
setTimeout(function e() { console.log('e: none'); });
setTimeout(function f() { console.log('f: 1.9'); }, 1.9);
