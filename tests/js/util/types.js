var types = require('util').types;
console.log(types.isDate(new Date()), types.isDate({}), types.isRegExp(/x/), types.isNativeError(new TypeError()));
console.log(types.isPromise(Promise.resolve()), types.isPromise({ then: function () {} }), types.isNumberObject(new Number(1)));

// expect: true false true true
// expect: true false true
