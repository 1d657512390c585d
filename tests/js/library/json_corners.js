function attempt(f) { try { return f(); } catch (e) { return e.name; }; }
console.log(attempt(function () { return JSON.parse('{"a\u0000":1}'); }), attempt(function () { return JSON.parse('"\u0000"'); }), JSON.parse('"\\u0000"').length);
var n = new Number(1), s = new String('s');
n.valueOf = function () { return 2; };
s.toString = function () { return 't'; };
console.log(JSON.stringify([n, s]));
console.log(JSON.stringify(JSON.parse('{"a":1,"b":2,"c":[1,2]}', function (k, v) {
  if (k === 'a') Object.defineProperty(this, 'b', { configurable: false });
  if (k === 'b') return 22;
  if (k === '0') return undefined;
  return v;
})));
console.log(JSON.stringify(JSON.parse('{"a":1,"b":2}', function (k, v) {
  if (k === 'a') Object.defineProperty(this, 'b', { configurable: false });
  return k === 'b' ? undefined : v;
})));
// expect: SyntaxError SyntaxError 1
// expect: [2,"t"]
// expect: {"a":1,"b":2,"c":[null,2]}
// expect: {"a":1,"b":2}
