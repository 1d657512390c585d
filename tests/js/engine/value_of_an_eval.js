[
  '1; do { 2; break; } while (0)', '1; if (0) 2', '1; while (0) 2;', '1; for (var i = 0; i < 3; i++) i', '1; for (var k in {a: 1}) k',
  '1; ;', '1; {}', '1; var x = 2', '1; function f() {}', 'try { 1 } finally { 2 }', 'try { throw 1 } catch (e) { 3 } finally { 4 }',
  '1; try { } finally { 2 }', '1; switch (2) { case 2: 3 }', '1; switch (2) { }', 'l: { 5; break l; 6 }', '1; with ({ a: 2 }) a',
  'do { 2; try { throw 1 } finally { break } } while (0)', '3; do { try { 4; throw 1 } finally { 5; continue } } while (0)',
].forEach(function (text) { console.log(text, '->', eval(text)); });
// expect: 1; do { 2; break; } while (0) -> 2
// expect: 1; if (0) 2 -> undefined
// expect: 1; while (0) 2; -> undefined
// expect: 1; for (var i = 0; i < 3; i++) i -> 2
// expect: 1; for (var k in {a: 1}) k -> a
// expect: 1; ; -> 1
// expect: 1; {} -> 1
// expect: 1; var x = 2 -> 1
// expect: 1; function f() {} -> 1
// expect: try { 1 } finally { 2 } -> 1
// expect: try { throw 1 } catch (e) { 3 } finally { 4 } -> 3
// expect: 1; try { } finally { 2 } -> undefined
// expect: 1; switch (2) { case 2: 3 } -> 3
// expect: 1; switch (2) { } -> undefined
// expect: l: { 5; break l; 6 } -> 5
// expect: 1; with ({ a: 2 }) a -> 2
// expect: do { 2; try { throw 1 } finally { break } } while (0) -> undefined
// expect: 3; do { try { 4; throw 1 } finally { 5; continue } } while (0) -> 5
