// orrery only. process.exit() inside coroutines, with others suspended. What the lowering makes of
//   process.on('exit', code => console.log('exit', code));
//   function* g() { yield 1; process.exit(0); }
//   (async () => { const it = g(); it.next(); await null; console.log('last words'); it.next(); })();
//   setTimeout(() => console.log('never'), 0);
process.on('exit', function (code) { console.log('exit', code); });
function g() { return ø.generator(this, arguments, function () { ø.yield(1); process.exit(0); }); }
(function () { return ø.async(this, arguments, function () { var it = g(); it.next(); ø.await(null); console.log('last words'); it.next(); }); })();
setTimeout(function () { console.log('never'); }, 0);
// expect: last words
// expect: exit 0
