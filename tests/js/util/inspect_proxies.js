// A proxy is shown as what it stands for.
const L = (...a) => console.log(...a);
L(new Proxy({ a: 1 }, {}), new Proxy([1, 2], {}), new Proxy(function f() {}, {}), new Proxy(class Q {}, {}));
// expect: { a: 1 } [ 1, 2 ] [Function: f] [class Q]
