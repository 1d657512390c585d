console.log(Promise.resolve(4), new Promise(function () {}), { p: Promise.resolve({ a: [1] }) });
var rejected = Promise.reject(5);
rejected.catch(function () {});
console.log(rejected);

// expect: Promise { 4 } Promise { <pending> } { p: Promise { { a: [Array] } } }
// expect: Promise { <rejected> 5 }
