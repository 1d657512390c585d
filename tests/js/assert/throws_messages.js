// What assert.throws and doesNotThrow say.
const assert = require('assert');

function say(f) {
  try {
    f();
    console.log('ok');
  } catch (e) {
    console.log(e.name, e.code, e.generatedMessage, e.operator, JSON.stringify(e.message));
  }
}

say(() =>assert.throws(()=>{throw new Error('a')},{message:'b',foo:1}));
say(() =>assert.throws(()=>{throw new Error('a')},/b/));
say(() =>assert.throws(()=>{throw new Error('a')},TypeError));
say(() =>assert.throws(()=>{throw new Error('a')},()=>false));
say(() =>assert.throws(()=>{throw new Error('a')},function foo(){return 1}));
say(() =>assert.throws(()=>{throw new Error('a')},'a'));
say(() =>assert.throws(()=>{throw 'a'},'a'));
say(() =>assert.throws(()=>{},'msg'));
say(() =>assert.throws(()=>{},TypeError));
say(() =>assert.throws(()=>{},TypeError,'msg'));
say(() =>assert.throws(()=>{},function foo(){},'msg'));
say(() =>assert.throws(()=>{},{}));
say(() =>assert.throws(()=>{}));
say(() =>assert.throws(()=>{throw new Error('a')},{}));
say(() =>assert.throws(()=>{throw new Error('a')},5));
say(() =>assert.throws(()=>{throw 5},{message:'a'}));
say(() =>assert.throws(5));
say(() =>assert.throws(()=>{throw new Error('a')},TypeError,'my message'));
say(() =>assert.throws(()=>{throw new Error('a')},()=>false,'my message'));
say(() =>assert.throws(()=>{throw new Error('a')},{message:/b/},'my message'));
say(() =>assert.throws(()=>{throw new Error('a')},/b/,'my message'));
say(() =>assert.throws(()=>{throw new Error('a')},/b/,new RangeError('my message')));
say(() =>assert.throws(()=>{throw new Error('a')},{message:/b/}));
say(() =>assert.throws(()=>{throw new Error('a')},{message:/b/,name:'Error'}));
say(() =>assert.throws(()=>{throw new Error('a')},new TypeError('a')));
say(() =>assert.doesNotThrow(()=>{throw new Error('a')}));
say(() =>assert.doesNotThrow(()=>{throw new Error('a')},Error));
say(() =>assert.doesNotThrow(()=>{throw new Error('a')},Error,'msg'));
say(() =>assert.doesNotThrow(()=>{throw new Error('a')},'msg'));
say(() =>assert.doesNotThrow(()=>{throw new Error('a')},TypeError,'msg'));
say(() =>assert.doesNotThrow(()=>{throw new Error('a')},/b/,'msg'));
say(() =>assert.doesNotThrow(()=>{throw 5}));

// expect: AssertionError ERR_ASSERTION true throws "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  Comparison {\n+   message: 'a'\n-   foo: 1,\n-   message: 'b'\n  }"
// expect: AssertionError ERR_ASSERTION true throws "The input did not match the regular expression /b/. Input:\n\n'Error: a'\n"
// expect: AssertionError ERR_ASSERTION true throws "The error is expected to be an instance of \"TypeError\". Received \"Error\"\n\nError message:\n\na"
// expect: AssertionError ERR_ASSERTION true throws "The validation function is expected to return \"true\". Received false\n\nCaught error:\n\nError: a"
// expect: AssertionError ERR_ASSERTION true throws "The \"foo\" validation function is expected to return \"true\". Received 1\n\nCaught error:\n\nError: a"
// expect: TypeError ERR_AMBIGUOUS_ARGUMENT undefined undefined "The \"error/message\" argument is ambiguous. The error message \"a\" is identical to the message."
// expect: TypeError ERR_AMBIGUOUS_ARGUMENT undefined undefined "The \"error/message\" argument is ambiguous. The error \"a\" is identical to the message."
// expect: AssertionError ERR_ASSERTION false throws "Missing expected exception: msg"
// expect: AssertionError ERR_ASSERTION false throws "Missing expected exception (TypeError)."
// expect: AssertionError ERR_ASSERTION false throws "Missing expected exception (TypeError): msg"
// expect: AssertionError ERR_ASSERTION false throws "Missing expected exception (foo): msg"
// expect: AssertionError ERR_ASSERTION false throws "Missing expected exception."
// expect: AssertionError ERR_ASSERTION false throws "Missing expected exception."
// expect: TypeError ERR_INVALID_ARG_VALUE undefined undefined "The argument 'error' may not be an empty object. Received {}"
// expect: TypeError ERR_INVALID_ARG_TYPE undefined undefined "The \"error\" argument must be of type function or an instance of Error, RegExp, or Object. Received type number (5)"
// expect: AssertionError ERR_ASSERTION true throws "Expected values to be strictly deep-equal:\n+ actual - expected\n\n+ 5\n- {\n-   message: 'a'\n- }"
// expect: TypeError ERR_INVALID_ARG_TYPE undefined undefined "The \"fn\" argument must be of type function. Received type number (5)"
// expect: AssertionError ERR_ASSERTION false throws "my message"
// expect: AssertionError ERR_ASSERTION false throws "my message"
// expect: AssertionError ERR_ASSERTION false throws "my message"
// expect: AssertionError ERR_ASSERTION false throws "my message"
// expect: AssertionError ERR_ASSERTION false throws "RangeError: my message"
// expect: AssertionError ERR_ASSERTION true throws "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  Comparison {\n+   message: 'a'\n-   message: /b/\n  }"
// expect: AssertionError ERR_ASSERTION true throws "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  Comparison {\n+   message: 'a',\n-   message: /b/,\n    name: 'Error'\n  }"
// expect: AssertionError ERR_ASSERTION true throws "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  Comparison {\n    message: 'a',\n+   name: 'Error'\n-   name: 'TypeError'\n  }"
// expect: AssertionError ERR_ASSERTION false doesNotThrow "Got unwanted exception.\nActual message: \"a\""
// expect: AssertionError ERR_ASSERTION false doesNotThrow "Got unwanted exception.\nActual message: \"a\""
// expect: AssertionError ERR_ASSERTION false doesNotThrow "Got unwanted exception: msg\nActual message: \"a\""
// expect: AssertionError ERR_ASSERTION false doesNotThrow "Got unwanted exception: msg\nActual message: \"a\""
// expect: Error undefined undefined undefined "a"
// expect: Error undefined undefined undefined "a"
// expect: AssertionError ERR_ASSERTION false doesNotThrow "Got unwanted exception.\nActual message: \"undefined\""
