function* g() { const { a = yield 'ask' } = {}; return a; } const it = g(); console.log(it.next().value, it.next(7).value);
// expect: ask 7
