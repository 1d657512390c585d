// What fetch tells performance: entries of their own, a limited list, an event when it is full.
const { performance, PerformanceObserver, PerformanceResourceTiming, PerformanceEntry } = require('perf_hooks');
const connection = { domainLookupStartTime: 1, domainLookupEndTime: 2, connectionStartTime: 3, connectionEndTime: 4,
  secureConnectionStartTime: 5, ALPNNegotiatedProtocol: 'h1' };
const timing = { startTime: 1, redirectStartTime: 0, redirectEndTime: 0, postRedirectStartTime: 2, endTime: 9,
  finalServiceWorkerStartTime: 0, finalNetworkResponseStartTime: 5, finalNetworkRequestStartTime: 4, encodedBodySize: 10,
  decodedBodySize: 11, finalConnectionTimingInfo: connection };
const entry = performance.markResourceTiming(timing, 'http://a/', 'fetch', globalThis, '');
console.log(entry, entry instanceof PerformanceResourceTiming, entry instanceof PerformanceEntry, entry.duration);
console.log(performance.getEntriesByType('resource').length, performance.getEntriesByName('http://a/').length);
console.log(performance.markResourceTiming(timing, 'http://b/', 'fetch', globalThis, 'local').transferSize);
performance.clearResourceTimings();
console.log(performance.getEntries().length, performance instanceof EventTarget);

performance.setResourceTimingBufferSize(1);
performance.onresourcetimingbufferfull = (event) => {
  console.log(event.type, performance.getEntries().map((one) => one.name));
};
for (const name of ['one', 'two']) performance.markResourceTiming(timing, name, 'fetch', globalThis, '');
console.log(performance.getEntriesByType('resource').length);
try { new PerformanceResourceTiming(); } catch (error) { console.log(error.code); }

const mark = performance.mark('m', { detail: { a: 1 }, startTime: 3 });
console.log(Object.prototype.toString.call(mark), JSON.stringify(mark), 'detail' in PerformanceEntry.prototype);
// expect: PerformanceResourceTiming {
// expect:   name: 'http://a/',
// expect:   entryType: 'resource',
// expect:   startTime: 1,
// expect:   duration: 8,
// expect:   initiatorType: 'fetch',
// expect:   nextHopProtocol: 'h1',
// expect:   workerStart: 0,
// expect:   redirectStart: 0,
// expect:   redirectEnd: 0,
// expect:   fetchStart: 2,
// expect:   domainLookupStart: 1,
// expect:   domainLookupEnd: 2,
// expect:   connectStart: 3,
// expect:   connectEnd: 4,
// expect:   secureConnectionStart: 5,
// expect:   requestStart: 4,
// expect:   responseStart: 5,
// expect:   responseEnd: 9,
// expect:   transferSize: 310,
// expect:   encodedBodySize: 10,
// expect:   decodedBodySize: 11
// expect: } true true 8
// expect: 1 1
// expect: 0
// expect: 0 true
// expect: 1
// expect: ERR_ILLEGAL_CONSTRUCTOR
// expect: [object PerformanceMark] {"name":"m","entryType":"mark","startTime":3,"duration":0,"detail":{"a":1}} false
// expect: resourcetimingbufferfull [ 'one', 'm' ]
