// What the library adds to the globals is not enumerable.
var shown = [];
for (var k in globalThis) shown.push(k);
console.log(['Map', 'Set', 'WeakMap', 'Reflect', 'Uint8Array', 'DataView', 'AggregateError'].filter(function (n) { return shown.indexOf(n) >= 0; }).length);
var d = Object.getOwnPropertyDescriptor(globalThis, 'Map');
console.log(d.writable, d.enumerable, d.configurable);
// expect: 0
// expect: true false true
