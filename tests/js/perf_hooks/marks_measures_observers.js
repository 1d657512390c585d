// The timeline of marks and measures, wrong arguments, and an observer that is called in an immediate.
const { performance, PerformanceObserver, PerformanceEntry } = require('perf_hooks');
console.log(performance === globalThis.performance, performance.now() > 0, performance.timeOrigin <= Date.now());
const mark = performance.mark('a', { detail: { x: 1 }, startTime: 5 });
console.log(mark, mark instanceof PerformanceEntry, JSON.stringify(mark));
console.log(performance.measure('m', { start: 1, end: 3, detail: 'd' }));
console.log(performance.measure('n', { start: 'a', duration: 4 }).duration);
performance.mark('b');
const names = () => performance.getEntries().map((entry) => `${entry.entryType} ${entry.name}`).join(', ');
console.log(names());
console.log(performance.getEntriesByName('a').length, performance.getEntriesByType('measure').length);
performance.clearMarks('a');
performance.clearMeasures();
console.log(names());
for (const wrong of [() => performance.measure('q', 'nope'), () => performance.mark('n', { startTime: -1 }),
  () => performance.mark(), () => performance.timerify(5), () => new PerformanceEntry()]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const observer = new PerformanceObserver((list, same) => {
  console.log(list.getEntries().map((entry) => [entry.entryType, entry.name, entry.detail]).sort(), same === observer);
  console.log(list.getEntriesByName('c').length, list.getEntriesByType('function').length);
  observer.disconnect();
  performance.mark('not seen');
});
observer.observe({ entryTypes: ['mark', 'measure', 'function'] });
performance.mark('c');
performance.measure('since b', 'b', 'c');
const add = performance.timerify(function add(a, b) { return a + b; });
console.log(add(1, 2), add.name, add.length);
const before = performance.eventLoopUtilization();
setTimeout(() => {
  const { idle, active, utilization } = performance.eventLoopUtilization(before);
  console.log(idle > 10, active > 0, utilization > 0 && utilization < 1);
}, 30);
// expect: true true true
// expect: PerformanceMark {
// expect:   name: 'a',
// expect:   entryType: 'mark',
// expect:   startTime: 5,
// expect:   duration: 0,
// expect:   detail: { x: 1 }
// expect: } true {"name":"a","entryType":"mark","startTime":5,"duration":0,"detail":{"x":1}}
// expect: PerformanceMeasure {
// expect:   name: 'm',
// expect:   entryType: 'measure',
// expect:   startTime: 1,
// expect:   duration: 2,
// expect:   detail: 'd'
// expect: }
// expect: 4
// expect: measure m, mark a, measure n, mark b
// expect: 1 2
// expect: mark b
// expect: SyntaxError 12 The "nope" performance mark has not been set
// expect: TypeError ERR_PERFORMANCE_INVALID_TIMESTAMP -1 is not a valid timestamp
// expect: TypeError ERR_MISSING_ARGS The "name" argument must be specified
// expect: TypeError ERR_INVALID_ARG_TYPE The "fn" argument must be of type function. Received type number (5)
// expect: TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
// expect: 3 timerified add 2
// expect: [
// expect:   [ 'function', 'add', [ 1, 2 ] ],
// expect:   [ 'mark', 'c', null ],
// expect:   [ 'measure', 'since b', null ]
// expect: ] true
// expect: 1 1
// expect: true true true
