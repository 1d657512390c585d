// replaceAll with strings, functions and expressions.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
console.log('a.b.c'.replaceAll('.', '-'), 'aaa'.replaceAll('aa', 'b'), 'abc'.replaceAll('', '_'), 'xax'.replaceAll('x', '[$&$$]'));
console.log('a1b2'.replaceAll(/\d/g, '#'), 'aXbX'.replaceAll('X', function (m, i, s) { return m + i + s.length; }));
attempt(function () { return 'a'.replaceAll(/a/, 'b'); });
// expect: a-b-c ba _a_b_c_ [x$]a[x$]
// expect: a#b# aX14bX34
// expect: TypeError: String.prototype.replaceAll called with a non-global RegExp argument
