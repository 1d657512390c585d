// mock.fn, method, getter, setter: what was called, with what; restored by hand, or when the test ends.
const { mock } = require('node:test');
const sum = mock.fn((a, b) => a + b);
console.log(sum(1, 2), sum.call('self', 3, 4), sum.mock.callCount(), sum.name, sum.length);
const [first, second] = sum.mock.calls;
console.log(first.arguments, first.result, first.error, first.target, first.stack instanceof Error, second.this);
sum.mock.mockImplementation((a, b) => a * b);
sum.mock.mockImplementationOnce(() => 'once');
console.log(sum(3, 4), sum(3, 4));
sum.mock.mockImplementationOnce(() => 'fifth', 5);
console.log(sum(1, 1), sum(1, 1), sum(1, 1));
sum.mock.resetCalls();
console.log(sum.mock.callCount());
sum.mock.restore();
console.log(sum(3, 4));

const failing = mock.fn(() => { throw new Error('inside'); });
try {
  failing();
} catch (error) {
  console.log(error === failing.mock.calls[0].error, failing.mock.calls[0].result);
}
console.log(mock.fn()(), mock.fn(() => 1, () => 2)(), mock.fn(() => 1, { times: 1 })());
const twice = mock.fn(() => 'original', () => 'mocked', { times: 2 });
console.log(twice(), twice(), twice(), twice.mock.callCount());

class Point {
  constructor(x) { this.x = x; }
  get double() { return this.x * 2; }
  set double(value) { this.x = value / 2; }
  scaled(by) { return this.x * by; }
}
const point = new Point(4);
const scaled = mock.method(point, 'scaled');
console.log(point.scaled(2), scaled.mock.calls[0].this === point, Object.hasOwn(point, 'scaled'));
mock.method(point, 'scaled', () => 'replaced');
console.log(point.scaled(2));
const getter = mock.getter(point, 'double', function () { return this.x; });
console.log(point.double, getter.mock.callCount());
const setter = mock.method(point, 'double', { setter: true });
point.double = 10;
console.log(point.x, setter.mock.calls[0].arguments);
mock.restoreAll();
console.log(point.scaled(2), point.double);
const Mocked = mock.fn(Point);
const made = new Mocked(7);
console.log(made.x, made instanceof Point, Mocked.mock.calls[0].target === Point || typeof Mocked.mock.calls[0].target,
  Mocked.mock.calls[0].result === made);
for (const wrong of [() => mock.fn(5), () => mock.method(null, 'x'), () => mock.method({}, 'x'), () => mock.method({ x: 1 }, 'x'),
  () => mock.fn(() => {}, { times: 0 }), () => sum.mock.mockImplementation(3), () => mock.getter({}, 'x', { getter: false })]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
// expect: 3 7 2  2
// expect: [ 1, 2 ] 3 undefined undefined true self
// expect: once 12
// expect: 1 fifth 1
// expect: 0
// expect: 7
// expect: true undefined
// expect: undefined 2 1
// expect: mocked mocked original 3
// expect: 8 true true
// expect: replaced
// expect: 4 1
// expect: 5 [ 10 ]
// expect: 10 5
// expect: 7 true true true
// expect: ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type number (5)
// expect: ERR_INVALID_ARG_TYPE The "object" argument must be of type object. Received null
// expect: ERR_INVALID_ARG_VALUE The argument 'methodName' must be a method. Received undefined
// expect: ERR_INVALID_ARG_VALUE The argument 'methodName' must be a method. Received 1
// expect: ERR_OUT_OF_RANGE The value of "options.times" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
// expect: ERR_INVALID_ARG_TYPE The "implementation" argument must be of type function. Received type number (3)
// expect: ERR_INVALID_ARG_VALUE The property 'options.getter' cannot be false. Received false
