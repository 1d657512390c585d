console.log([new Number(3), new String('x'), new Boolean(false), new Date(0), new Date(NaN)]);
console.log((function () { return arguments; })(1, 'a'));

// expect: [
// expect:   [Number: 3],
// expect:   [String: 'x'],
// expect:   [Boolean: false],
// expect:   1970-01-01T00:00:00.000Z,
// expect:   Invalid Date
// expect: ]
// expect: [Arguments] { '0': 1, '1': 'a' }
