const s = `a
${1}
b`;
try { null.x; } catch (e) { console.log(/lines_after_template\.js:(\d+)/.exec(e.stack)[1]); }
// expect: 4
