// orrery only. How many microtasks each await costs. What the lowering makes of
//   async function a() { console.log('a1'); await null; console.log('a2'); await null; console.log('a3'); }
//   async function b() { return Promise.resolve(); }
//   async function c() { return await Promise.resolve(); }
//   a();
//   b().then(() => console.log('b'));
//   c().then(() => console.log('c'));
//   new Promise(r => r(Promise.resolve())).then(() => console.log('adopted'));
//   let p = Promise.resolve();
//   for (let i = 1; i <= 4; i++) p = p.then(() => console.log('m' + i));
//   process.nextTick(() => console.log('tick'));
//   (async () => { for await (const x of [1, 2]) console.log('for await ' + x); })();
//   console.log('main');
function a() { return ø.async(this, arguments, function () { console.log('a1'); ø.await(null); console.log('a2'); ø.await(null); console.log('a3'); }); }
function b() { return ø.async(this, arguments, function () { return Promise.resolve(); }); }
function c() { return ø.async(this, arguments, function () { return ø.await(Promise.resolve()); }); }
a();
b().then(function () { console.log('b'); });
c().then(function () { console.log('c'); });
new Promise(function (r) { r(Promise.resolve()); }).then(function () { console.log('adopted'); });
var p = Promise.resolve();
[1, 2, 3, 4].forEach(function (i) { p = p.then(function () { console.log('m' + i); }); });
process.nextTick(function () { console.log('tick'); });
function list() { return ø.generator(this, arguments, function () { ø.yield(1); ø.yield(2); }); }
(function () { return ø.async(this, arguments, function () {
  var it = ø.asyncIterator(list()), r;
  while (!(r = ø.await(it.next())).done) console.log('for await ' + r.value);
}); })();
console.log('main');
// expect: a1
// expect: main
// expect: tick
// expect: a2
// expect: m1
// expect: a3
// expect: c
// expect: m2
// expect: for await 1
// expect: b
// expect: adopted
// expect: m3
// expect: m4
// expect: for await 2
