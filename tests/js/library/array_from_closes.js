// A mapper that throws closes the iterator.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var it = { next: function () { return { value: 1, done: false }; }, return: function () { console.log('closed'); return {}; } };
it[Symbol.iterator] = function () { return it; };
attempt(function () { return Array.from(it, function () { throw new Error('no'); }); });
// expect: closed
// expect: Error: no
