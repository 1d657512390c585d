function t(f) { try { f(); console.log('no error'); } catch (e) { console.log(e.name + ': ' + e.message); } }
var u, n = null, o = {a: {}}, s = 'str', arr = [1];
t(function () { JSON.parse('{"a":}'); }); 
t(function () { JSON.parse(''); }); 
t(function () { JSON.parse('{'); }); 
t(function () { JSON.parse('[1,]'); }); 
t(function () { JSON.parse('abc'); }); 
t(function () { JSON.parse('{"a":1}}'); }); 
t(function () { JSON.parse('"abc'); }); 
t(function () { JSON.parse(undefined); }); 
t(function () { JSON.parse('{a:1}'); }); 
t(function () { JSON.parse("{'a':1}"); }); 
t(function () { JSON.parse('"a\nb"'); }); 
t(function () { JSON.parse('01'); }); 
t(function () { JSON.parse('{"a" 1}'); }); 
t(function () { JSON.parse('nul'); }); 
t(function () { JSON.parse('"\\x"'); }); 
t(function () { JSON.parse('[1 2]'); }); 
t(function () { JSON.parse('1.'); }); 
t(function () { JSON.parse('-'); }); 
t(function () { JSON.parse('<html><body>some long text which goes on and on and on</body></html>'); }); 
t(function () { JSON.parse('{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb}'); }); 
t(function () { JSON.parse({}); });
t(function () { var c = {}; c.a = c; JSON.stringify(c); });
t(function () { var c = {x: [{}]}; c.x[0].y = c; JSON.stringify(c); });
t(function () { function F() {} var c = new F(); c.a = {b: c}; JSON.stringify(c); });
// expect: SyntaxError: Unexpected token '}', "{"a":}" is not valid JSON
// expect: SyntaxError: Unexpected end of JSON input
// expect: SyntaxError: Expected property name or '}' in JSON at position 1
// expect: SyntaxError: Unexpected token ']', "[1,]" is not valid JSON
// expect: SyntaxError: Unexpected token 'a', "abc" is not valid JSON
// expect: SyntaxError: Unexpected non-whitespace character after JSON at position 7
// expect: SyntaxError: Unterminated string in JSON at position 4
// expect: SyntaxError: "undefined" is not valid JSON
// expect: SyntaxError: Expected property name or '}' in JSON at position 1
// expect: SyntaxError: Expected property name or '}' in JSON at position 1
// expect: SyntaxError: Bad control character in string literal in JSON at position 2
// expect: SyntaxError: Unexpected number in JSON at position 1
// expect: SyntaxError: Expected ':' after property name in JSON at position 5
// expect: SyntaxError: Unexpected end of JSON input
// expect: SyntaxError: Bad escaped character in JSON at position 2
// expect: SyntaxError: Expected ',' or ']' after array element in JSON at position 3
// expect: SyntaxError: Unterminated fractional number in JSON at position 2
// expect: SyntaxError: No number after minus sign in JSON at position 1
// expect: SyntaxError: Unexpected token '<', "<html><bod"... is not valid JSON
// expect: SyntaxError: Unexpected token 'b', ..."aaaaaaa": bbbbbbbbbb"... is not valid JSON
// expect: SyntaxError: "[object Object]" is not valid JSON
// expect: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'Object'
// expect:     --- property 'a' closes the circle
// expect: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'Object'
// expect:     |     property 'x' -> object with constructor 'Array'
// expect:     |     index 0 -> object with constructor 'Object'
// expect:     --- property 'y' closes the circle
// expect: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'F'
// expect:     |     property 'a' -> object with constructor 'Object'
// expect:     --- property 'b' closes the circle
