// Flags are in order, and a wrong one is refused.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var r = new RegExp('a', 'yusimgd');
console.log(r.flags, r.global, r.ignoreCase, r.multiline, r.dotAll, r.unicode, r.sticky, r.hasIndices, r.unicodeSets, String(r));
attempt(function () { return new RegExp('a', 'gg'); });
attempt(function () { return new RegExp('a', 'q'); });
attempt(function () { return new RegExp('a', 'uv'); });
// expect: dgimsuy true true true true true true true false /a/dgimsuy
// expect: SyntaxError: Invalid flags supplied to RegExp constructor 'gg'
// expect: SyntaxError: Invalid flags supplied to RegExp constructor 'q'
// expect: SyntaxError: Invalid flags supplied to RegExp constructor 'uv'
