function named() {}
var withProperties = function f() {};
withProperties.key = 'value';
console.log([named, withProperties, (function () { return function () {}; })()], Math.max);

// expect: [
// expect:   [Function: named],
// expect:   [Function: f] { key: 'value' },
// expect:   [Function (anonymous)]
// expect: ] [Function: max]
