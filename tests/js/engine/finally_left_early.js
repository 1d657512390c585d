function f(n) {
  var log = [];
  for (var i = 0; i < n; i++) {
    try { throw i; } finally { log.push(i); if (i < 2) continue; break; }
  }
  return log.join();
}
console.log(f(5));
try { try { throw 1; } finally { while (1) { try { throw 2; } finally { break; } } } } catch (e) { console.log('caught', e); }
console.log((function () { try { return 'try'; } finally { do { break; } while (0); } })());
console.log((function () { for (;;) { try { return 'try'; } finally { break; } } return 'after'; })());
console.log((function () { try { throw 1; } catch (e) { return 'catch'; } finally { return 'finally'; } })());
console.log((function () { l: { try { throw 1; } finally { break l; } } return 'out'; })());
console.log((function () { for (var k in { a: 1, b: 2 }) { try { throw k; } finally { continue; } } return 'end ' + k; })());
console.log((function () {
  var out = [];
  outer: for (var i = 0; i < 3; i++)
    for (var j = 0; j < 3; j++)
      try { try { if (j) throw i; out.push(i + '.' + j); } finally { if (j === 1) continue outer; } } finally { out.push('f' + j); }
  return out.join(' ');
})());
// expect: 0,1,2
// expect: caught 1
// expect: try
// expect: after
// expect: finally
// expect: out
// expect: end b
// expect: 0.0 f0 f1 1.0 f0 f1 2.0 f0 f1
