var i, j;
outer: for (i = 0; i < 3; i++) for (var j = 0; j < 3; j++) { if (j === 1) continue outer; if (i === 2) break outer; console.log(i, j); }
console.log((function () { try { return 1; } finally { console.log('fin'); } })(), (function () { for (;;) { try { break; } finally { } } return 'x'; })(), (function () { try { throw 1; } catch (e) { return e; } finally { return 3; } })());
// expect: 0 0
// expect: 1 0
// expect: fin
// expect: 1 x 3
