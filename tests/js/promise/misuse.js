// What is wrong is said as Node says it.
function attempt(f) { try { f(); } catch (e) { console.log(e.name + ': ' + e.message); } }
attempt(function () { Promise(function () {}); });
attempt(function () { new Promise(); });
attempt(function () { new Promise(5); });
attempt(function () { Promise.prototype.then.call({}); });
console.log(Object.prototype.hasOwnProperty.call(Promise.prototype, 'then'), typeof Promise.prototype.finally);
// expect: TypeError: Promise constructor cannot be invoked without 'new'
// expect: TypeError: Promise resolver undefined is not a function
// expect: TypeError: Promise resolver 5 is not a function
// expect: TypeError: Method Promise.prototype.then called on incompatible receiver #<Object>
// expect: true function
