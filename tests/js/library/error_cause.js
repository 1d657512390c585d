// The second argument of an error may give its cause.
var e = new Error('outer', { cause: 'inner' });
console.log(e.cause, Object.keys(e).length, 'cause' in new Error('x'), 'cause' in new Error('x', { cause: undefined }), new TypeError('t', { cause: 1 }).cause, new Error('x', 5).message);
// expect: inner 0 false true 1 x
