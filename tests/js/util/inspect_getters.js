var util = require('util');
var object = { get a() { return { b: 1 }; }, set c(v) {}, get d() { return 2; }, set d(v) {} };
console.log(object);
console.log(util.inspect(object, { getters: true }));

// expect: { a: [Getter], c: [Setter], d: [Getter/Setter] }
// expect: { a: [Getter] { b: 1 }, c: [Setter], d: [Getter/Setter: 2] }
