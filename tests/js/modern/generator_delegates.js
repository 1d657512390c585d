function* a() { const r = yield* b(); yield r; } function* b() { yield 1; return 2; } console.log([...a()].join());
// expect: 1,2
