// The first line of an AssertionError's stack has the code, its name has not.
'use strict';
const assert = require('assert');
try {
  assert.strictEqual(1, 2);
} catch (error) {
  error.message = 'changed later';
  console.log(error.stack.split('\n')[0]);
  console.log(error.name, error.code, String(error));
}
// expect: AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:
// expect: AssertionError ERR_ASSERTION AssertionError [ERR_ASSERTION]: changed later
