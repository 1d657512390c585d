class MyError extends Error { constructor(m, code) { super(m); this.name = 'MyError'; this.code = code; } }
const e = new MyError('boo', 5); console.log(e instanceof MyError, e instanceof Error, String(e), e.code, /boo/.test(e.stack));
// expect: true true MyError: boo 5 true
