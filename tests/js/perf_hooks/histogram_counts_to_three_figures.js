// createHistogram: minimum, maximum, mean, percentiles; large values share a count.
const { createHistogram, monitorEventLoopDelay } = require('perf_hooks');
const h = createHistogram();
console.log(h.min, h.max, h.mean, h.stddev, h.percentile(50), h.count);
for (let i = 1; i <= 100; i++) h.record(i);
console.log(h.min, h.max, h.mean, h.stddev, h.percentile(50), h.percentile(99), h.count, h.exceeds);
console.log([...h.percentiles].join(' '));
h.reset();
for (const value of [1000, 123456, 1e9]) h.record(value);
console.log(h.min, h.max, h.mean, h.stddev, h.percentile(50), [...h.percentiles].join(' '));
for (const wrong of [() => h.record(0), () => h.record('x'), () => h.percentile(0), () => monitorEventLoopDelay({ resolution: 0 })]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
const delay = monitorEventLoopDelay({ resolution: 1 });
console.log(delay.enable(), delay.enable());
setTimeout(() => {
  console.log(delay.disable(), delay.disable(), delay.count > 0, delay.min > 0, delay.max < 1e10);
}, 50);
// expect: 9223372036854776000 0 NaN NaN 0 0
// expect: 1 100 50.5 28.86607004772212 50 99 100 0
// expect: 0,1 50,50 75,75 87.5,88 93.75,94 96.875,97 98.4375,99 99.21875,100 100,100
// expect: 1000 1000341503 333401282.6666667 471412592.0029997 123519 0,1000 50,123456 75,999817216 100,999817216
// expect: ERR_OUT_OF_RANGE The value of "val" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
// expect: ERR_INVALID_ARG_TYPE The "val" argument must be of type number. Received type string ('x')
// expect: ERR_OUT_OF_RANGE The value of "percentile" is out of range. It must be > 0 && <= 100. Received 0
// expect: ERR_OUT_OF_RANGE The value of "options.resolution" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
// expect: true false
// expect: true false true true true
