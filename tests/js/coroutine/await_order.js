// How many microtasks each await costs.
async function a() { console.log('a1'); await null; console.log('a2'); await null; console.log('a3'); }
async function b() { return Promise.resolve(); }
async function c() { return await Promise.resolve(); }
a();
b().then(() => console.log('b'));
c().then(() => console.log('c'));
new Promise(r => r(Promise.resolve())).then(() => console.log('adopted'));
let p = Promise.resolve();
for (let i = 1; i <= 4; i++) p = p.then(() => console.log('m' + i));
process.nextTick(() => console.log('tick'));
(async () => { for await (const x of [1, 2]) console.log('for await ' + x); })();
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
