// assert.match, doesNotMatch, fail and ifError.
const assert = require('assert');

function say(f) {
  try {
    f();
    console.log('ok');
  } catch (e) {
    console.log(e.name, e.code, e.generatedMessage, e.operator, JSON.stringify(e.message));
  }
}

say(() =>assert.match('a',/b/));
say(() =>assert.match(5,/b/));
say(() =>assert.match('a',/b/,'m'));
say(() =>assert.match('a',/b/,new RangeError('x')));
say(() =>assert.match('a','b'));
say(() =>assert.doesNotMatch('b',/b/));
say(() =>assert.doesNotMatch({},/b/));
say(() =>assert.fail());
say(() =>assert.fail('x'));
say(() =>assert.fail(new TypeError('x')));
say(() =>assert.ifError(null));
say(() =>assert.ifError(0));
say(() =>assert.ifError('x'));
say(() =>assert.ifError(new Error('x')));
say(() =>assert.ifError(new Error('')));
say(() =>assert.ifError({message:'boo'}));
say(() =>assert.ifError({a:1}));

// expect: AssertionError ERR_ASSERTION true match "The input did not match the regular expression /b/. Input:\n\n'a'\n"
// expect: AssertionError ERR_ASSERTION true match "The \"string\" argument must be of type string. Received type number (5)"
// expect: AssertionError ERR_ASSERTION false match "m"
// expect: RangeError undefined undefined undefined "x"
// expect: TypeError ERR_INVALID_ARG_TYPE undefined undefined "The \"regexp\" argument must be an instance of RegExp. Received type string ('b')"
// expect: AssertionError ERR_ASSERTION true doesNotMatch "The input was expected to not match the regular expression /b/. Input:\n\n'b'\n"
// expect: AssertionError ERR_ASSERTION true doesNotMatch "The \"string\" argument must be of type string. Received type object ({})"
// expect: AssertionError ERR_ASSERTION true fail "Failed"
// expect: AssertionError ERR_ASSERTION false fail "x"
// expect: TypeError undefined undefined undefined "x"
// expect: ok
// expect: AssertionError ERR_ASSERTION false ifError "ifError got unwanted exception: 0"
// expect: AssertionError ERR_ASSERTION false ifError "ifError got unwanted exception: 'x'"
// expect: AssertionError ERR_ASSERTION false ifError "ifError got unwanted exception: x"
// expect: AssertionError ERR_ASSERTION false ifError "ifError got unwanted exception: Error"
// expect: AssertionError ERR_ASSERTION false ifError "ifError got unwanted exception: boo"
// expect: AssertionError ERR_ASSERTION false ifError "ifError got unwanted exception: { a: 1 }"
