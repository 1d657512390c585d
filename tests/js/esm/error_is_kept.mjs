const first = await import('./fixtures/throws.mjs').catch((error) => error);
const second = await import('./fixtures/throws.mjs').catch((error) => error);
const third = await import('./fixtures/imports_throws.mjs').catch((error) => error);
console.log(first.message, first === second, first === third);
// expect: thrown while it runs true true
