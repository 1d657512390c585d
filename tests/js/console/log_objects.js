console.log({ b: 1, a: [1, 2, { c: { d: { e: 1 } } }] });
console.log([function f() {}, function () {}, /x/g, new Date(0)]);

// expect: { b: 1, a: [ 1, 2, { c: [Object] } ] }
// expect: [
// expect:   [Function: f],
// expect:   [Function (anonymous)],
// expect:   /x/g,
// expect:   1970-01-01T00:00:00.000Z
// expect: ]
