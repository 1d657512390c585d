// orrery only: Node parses deep JSON without recursion
function repeat(s, n) { var r = ''; while (n) { if (n & 1) r += s; s += s; n >>= 1; } return r; }
function test(name, f) { try { f(); console.log(name, 'no error'); } catch (e) { console.log(name, e.name); } }
test('JSON.parse', function () { JSON.parse(repeat('[', 1000000)); });
test('JSON.stringify', function () { for (var o = {}, i = 0; i < 100000; i++) o = {o: o}; JSON.stringify(o); });
test('parentheses', function () { new Function('return ' + repeat('(', 500000)); });
test('a chain', function () { new Function('return ' + repeat('1+', 500000) + '1'); });
test('blocks', function () { new Function(repeat('{', 500000)); });
test('a pattern', function () { new RegExp(repeat('(', 100000)); });
// expect: JSON.parse RangeError
// expect: JSON.stringify RangeError
// expect: parentheses RangeError
// expect: a chain RangeError
// expect: blocks RangeError
// expect: a pattern SyntaxError
