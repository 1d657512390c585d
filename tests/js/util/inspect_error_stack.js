var text = require('util').inspect(new RangeError('far'));
console.log(text.split('\n')[0], /\n    at .*inspect_error_stack\.js:1/.test(text));

// expect: RangeError: far true
