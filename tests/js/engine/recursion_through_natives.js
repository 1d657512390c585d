// orrery only: Node's frames are larger
var depth;
function test(name, start) {
  depth = 0;
  try { start(); console.log(name, 'did not end'); }
  catch (e) { console.log(name, e instanceof RangeError, depth > 7000); }
}
function viaForEach() { depth++; [1].forEach(viaForEach); }
function viaReplace() { depth++; 'a'.replace(/a/, viaReplace); }
function viaSort() { depth++; [1, 2].sort(viaSort); }
var json = {toJSON: function () { depth++; return JSON.stringify(json); }};
test('forEach', viaForEach);
test('replace', viaReplace);
test('sort', viaSort);
test('toJSON', function () { JSON.stringify(json); });
// expect: forEach true true
// expect: replace true true
// expect: sort true true
// expect: toJSON true true
