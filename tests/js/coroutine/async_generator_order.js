// When the answers come, among other microtasks.
async function* g() { console.log('start'); yield 'a'; console.log('between'); await null; yield 'b'; return 'c'; }
let p = Promise.resolve();
for (let i = 1; i <= 12; i++) p = p.then(() => console.log('m' + i));
const it = g();
it.next().then(r => console.log(r));
it.next().then(r => console.log(r));
it.next().then(r => console.log(r));
const other = g();
other.return('early').then(r => console.log(r));
(async () => { for await (const x of g()) console.log('loop', x); console.log('loop done'); })();
// expect: start
// expect: start
// expect: m1
// expect: between
// expect: m2
// expect: { value: 'a', done: false }
// expect: { value: 'early', done: true }
// expect: loop a
// expect: between
// expect: m3
// expect: m4
// expect: { value: 'b', done: false }
// expect: m5
// expect: { value: 'c', done: true }
// expect: loop b
// expect: m6
// expect: m7
// expect: loop done
// expect: m8
// expect: m9
// expect: m10
// expect: m11
// expect: m12
