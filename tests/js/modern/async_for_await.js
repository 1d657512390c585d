async function* g() { yield 1; yield 2; } (async () => { for await (const x of g()) console.log(x); for await (const y of [Promise.resolve(3), 4]) console.log(y); })();
// expect: 1
// expect: 2
// expect: 3
// expect: 4
