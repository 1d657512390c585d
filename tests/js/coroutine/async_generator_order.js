// orrery only. When the answers come, among other microtasks. What the lowering makes of
//   async function* g() { console.log('start'); yield 'a'; console.log('between'); await null; yield 'b'; return 'c'; }
//   let p = Promise.resolve();
//   for (let i = 1; i <= 12; i++) p = p.then(() => console.log('m' + i));
//   const it = g();
//   it.next().then(r => console.log(r));
//   it.next().then(r => console.log(r));
//   it.next().then(r => console.log(r));
//   const other = g();
//   other.return('early').then(r => console.log(r));
//   (async () => { for await (const x of g()) console.log('loop', x); console.log('loop done'); })();
function g() { return ø.asyncGenerator(this, arguments, function () { console.log('start'); ø.yield('a'); console.log('between'); ø.await(null); ø.yield('b'); return ø.await('c'); }); }
var p = Promise.resolve();
[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].forEach(function (i) { p = p.then(function () { console.log('m' + i); }); });
var it = g();
it.next().then(function (r) { console.log(r); });
it.next().then(function (r) { console.log(r); });
it.next().then(function (r) { console.log(r); });
var other = g();
other['return']('early').then(function (r) { console.log(r); });
(function () { return ø.async(this, arguments, function () {
  var it = ø.asyncIterator(g()), r;
  while (!(r = ø.await(it.next())).done) console.log('loop', r.value);
  console.log('loop done');
}); })();
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
