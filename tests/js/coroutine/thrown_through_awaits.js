// orrery only. An exception passes every async function that awaits, and its finally blocks. What the lowering makes of
//   async function inner() { await null; throw new Error('deep'); }
//   async function middle() { try { return await inner(); } finally { console.log('middle cleans'); } }
//   async function outer() { try { await middle(); } catch (e) { console.log('outer caught', e.message); throw new TypeError('again'); } }
//   outer().catch(e => console.log(e.name, e.message));
//   (async () => { throw 'at once'; })().then(null, e => console.log(e));
//   console.log('main');
function inner() { return ø.async(this, arguments, function () { ø.await(null); throw new Error('deep'); }); }
function middle() { return ø.async(this, arguments, function () { try { return ø.await(inner()); } finally { console.log('middle cleans'); } }); }
function outer() { return ø.async(this, arguments, function () { try { ø.await(middle()); } catch (e) { console.log('outer caught', e.message); throw new TypeError('again'); } }); }
outer()['catch'](function (e) { console.log(e.name, e.message); });
(function () { return ø.async(this, arguments, function () { throw 'at once'; }); })().then(null, function (e) { console.log(e); });
console.log('main');
// expect: main
// expect: at once
// expect: middle cleans
// expect: outer caught deep
// expect: TypeError again
