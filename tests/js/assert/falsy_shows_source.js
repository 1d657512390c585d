// A failed assert shows the source of its call.
const assert = require('assert');

function say(f) {
  try {
    f();
    console.log('ok');
  } catch (e) {
    console.log(e.name, e.code, e.generatedMessage, e.operator, JSON.stringify(e.message));
  }
}

say(() =>assert());
say(() =>assert.ok());
say(() =>assert.ok(null,undefined));
say(() =>assert.ok(0,'m'));
say(() =>assert.ok(0,new TypeError('m')));
say(() =>assert(false));
say(() =>assert.ok(typeof 123 === 'string'));
say(() => assert.ok((() => { return 0 })(`${'}'})`, /[)]\//, ')')
   , undefined));

// expect: AssertionError ERR_ASSERTION true == "No value argument passed to `assert.ok()`"
// expect: AssertionError ERR_ASSERTION true == "No value argument passed to `assert.ok()`"
// expect: AssertionError ERR_ASSERTION true == "The expression evaluated to a falsy value:\n\n  assert.ok(null,undefined)\n"
// expect: AssertionError ERR_ASSERTION false == "m"
// expect: TypeError undefined undefined undefined "m"
// expect: AssertionError ERR_ASSERTION true == "The expression evaluated to a falsy value:\n\n  assert(false)\n"
// expect: AssertionError ERR_ASSERTION true == "The expression evaluated to a falsy value:\n\n  assert.ok(typeof 123 === 'string')\n"
// expect: AssertionError ERR_ASSERTION true == "The expression evaluated to a falsy value:\n\n  assert.ok((() => { return 0 })(`${'}'})`, /[)]\\//, ')')\n  , undefined)\n"
