// What only hands a call on has no line in a stack.
function thrower() { throw new Error('x'); }
for (const call of [() => thrower.call(1), () => thrower.apply(1, []), () => Reflect.apply(thrower, 1, []), () => Reflect.construct(thrower, []), () => thrower.bind(1)()]) {
  try { call(); } catch (error) { console.log(/\b(call|apply|construct|bound)\b/.test(error.stack), error.stack.split('\n').length > 3); }
}
// expect: false true
// expect: false true
// expect: false true
// expect: false true
// expect: false true
