// process.exit() inside coroutines, with others suspended.
process.on('exit', code => console.log('exit', code));
function* g() { yield 1; process.exit(0); }
(async () => { const it = g(); it.next(); await null; console.log('last words'); it.next(); })();
setTimeout(() => console.log('never'), 0);
// expect: last words
// expect: exit 0
