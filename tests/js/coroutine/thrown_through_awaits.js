// An exception passes every async function that awaits, and its finally blocks.
async function inner() { await null; throw new Error('deep'); }
async function middle() { try { return await inner(); } finally { console.log('middle cleans'); } }
async function outer() { try { await middle(); } catch (e) { console.log('outer caught', e.message); throw new TypeError('again'); } }
outer().catch(e => console.log(e.name, e.message));
(async () => { throw 'at once'; })().then(null, e => console.log(e));
console.log('main');
// expect: main
// expect: at once
// expect: middle cleans
// expect: outer caught deep
// expect: TypeError again
