// matchAll gives what exec gives, one after the other.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var found = Array.from('a1b22c'.matchAll(/([a-z])(\d+)/g));
console.log(found.length, found[1][0], found[1][2], found[1].index, found[0].input);
console.log(Array.from('aaa'.matchAll(/x*/g)).length, Array.from('abcb'.matchAll('b')).length, Object.prototype.toString.call(''.matchAll(/a/g)));
attempt(function () { return 'a'.matchAll(/a/); });
// expect: 2 b22 22 2 a1b22c
// expect: 4 2 [object RegExp String Iterator]
// expect: TypeError: String.prototype.matchAll called with a non-global RegExp argument
