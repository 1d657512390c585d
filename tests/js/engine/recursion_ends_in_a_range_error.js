var depth;
function test(name, start) {
  depth = 0;
  try { start(); console.log(name, 'did not end'); }
  catch (e) { console.log(name, e instanceof RangeError, e.message, depth > 2500); }
}
function count() { depth++; count(); }
function viaForEach() { depth++; [1].forEach(viaForEach); }
function viaReplace() { depth++; 'a'.replace(/a/, viaReplace); }
function viaSort() { depth++; [1, 2].sort(viaSort); }
function viaNew() { depth++; return new viaNew(); }
function viaTry() { depth++; try { viaTry(); } finally { depth += 0; } }
test('call', count);
test('try', viaTry);
test('new', viaNew);
var getter = {get x() { depth++; return this.x; }}; test('getter', function () { return getter.x; });
var toString = {toString: function () { depth++; return '' + toString; }}; test('toString', function () { return '' + toString; });
console.log('alive');
// expect: call true Maximum call stack size exceeded true
// expect: try true Maximum call stack size exceeded true
// expect: new true Maximum call stack size exceeded true
// expect: getter true Maximum call stack size exceeded true
// expect: toString true Maximum call stack size exceeded true
// expect: alive
