// An iterator whose item is no pair is closed.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var from = {};
from[Symbol.iterator] = function () {
  return { next: function () { return { value: 1, done: false }; }, return: function () { console.log('closed'); return {}; } };
};
attempt(function () { return new Map(from); });
// expect: closed
// expect: TypeError: Iterator value 1 is not an entry object
