let closed = 0; const it = { [Symbol.iterator]() { let n = 0; return { next: () => ({ value: n++, done: false }), return() { closed++; return {}; } }; } };
const [a, b] = it; console.log(a, b, closed);
// expect: 0 1 1
