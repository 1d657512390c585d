// A syntax error in a module that is required points into that module.
require('./fixtures/syntax');
// expect error: fixtures/syntax.js:2
// expect error: var y = ;
// expect error:         ^
// expect error: SyntaxError
// exit: 1
