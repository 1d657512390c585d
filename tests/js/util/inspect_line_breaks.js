console.log({ short: 1, list: [1, 2, 3] });
console.log({ first: 'a text of some length', second: 'a text of some length', third: 'more' });
console.log({ one: { two: { three: { four: 4 } } } });
console.log([{ a: 1, b: { c: 1 } }, { a: 2, b: { c: 2 } }]);

// expect: { short: 1, list: [ 1, 2, 3 ] }
// expect: {
// expect:   first: 'a text of some length',
// expect:   second: 'a text of some length',
// expect:   third: 'more'
// expect: }
// expect: { one: { two: { three: [Object] } } }
// expect: [ { a: 1, b: { c: 1 } }, { a: 2, b: { c: 2 } } ]
