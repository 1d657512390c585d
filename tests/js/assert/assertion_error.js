// The class AssertionError, made by hand.
const assert = require('assert');

function say(f) {
  try {
    f();
    console.log('ok');
  } catch (e) {
    console.log(e.name, e.code, e.generatedMessage, e.operator, JSON.stringify(e.message));
  }
}

say(() =>new assert.AssertionError());
say(() =>{throw new assert.AssertionError({actual:1,expected:2,operator:'strictEqual'})});
say(() =>{throw new assert.AssertionError({actual:1,expected:2,operator:'foo'})});
say(() =>{throw new assert.AssertionError({actual:1,expected:2})});
say(() =>{throw new assert.AssertionError({message:'x'})});
const e = new assert.AssertionError({ message: 'x', actual: { a: { b: 1 } }, expected: 'a\n'.repeat(20), operator: 'o' });
e.stack = 'AssertionError [ERR_ASSERTION]: x\n    at foo:1';
console.log(e, String(e), Object.keys(e), Object.prototype.toString.call(e));
console.log(Object.keys(assert).join(), Object.keys(assert.strict).join() === Object.keys(assert).join());
console.log(assert.strict.strict === assert.strict, assert.name, assert.strict.name, assert.length);
console.log(require('assert/strict') === assert.strict, assert.strict.equal === assert.strictEqual);
console.log(e instanceof Error, assert.ok === assert);

// expect: TypeError ERR_INVALID_ARG_TYPE undefined undefined "The \"options\" argument must be of type object. Received undefined"
// expect: AssertionError ERR_ASSERTION true strictEqual "Expected values to be strictly equal:\n\n1 !== 2\n"
// expect: AssertionError ERR_ASSERTION true foo "1 foo 2"
// expect: AssertionError ERR_ASSERTION true undefined "1 undefined 2"
// expect: AssertionError ERR_ASSERTION false undefined "x"
// expect: AssertionError [ERR_ASSERTION]: x
// expect:     at foo:1 {
// expect:   generatedMessage: false,
// expect:   code: 'ERR_ASSERTION',
// expect:   actual: [Object],
// expect:   expected: 'a\na\na\na\na\na\na\na\na\na\n...',
// expect:   operator: 'o'
// expect: } AssertionError [ERR_ASSERTION]: x [ 'generatedMessage', 'code', 'actual', 'expected', 'operator' ] [object Error]
// expect: fail,AssertionError,ok,equal,notEqual,deepEqual,notDeepEqual,deepStrictEqual,notDeepStrictEqual,strictEqual,notStrictEqual,throws,rejects,doesNotThrow,doesNotReject,ifError,match,doesNotMatch,CallTracker,strict true
// expect: true ok strict 0
// expect: true true
// expect: true true
