// includes, startsWith, endsWith with positions.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var s = 'To be, or not';
console.log(s.includes('be'), s.includes('To', 1), s.includes(''), s.startsWith('To'), s.startsWith('be', 3), s.endsWith('not'), s.endsWith('be', 5), s.endsWith('', 0));
console.log('é😀x'.startsWith('x', 3), 'é😀x'.endsWith('😀', 3), 'abc'.endsWith('abcd'), 'undefined'.includes());
attempt(function () { return 'a'.includes(/a/); });
attempt(function () { return String.prototype.startsWith.call(null, 'a'); });
// expect: true false true true true true true true
// expect: true true false true
// expect: TypeError: First argument to String.prototype.includes must not be a regular expression
// expect: TypeError: String.prototype.startsWith called on null or undefined
