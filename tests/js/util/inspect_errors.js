function Failure(message) { this.message = message; this.stack = 'Failure: ' + message + '\n    at here (file.js:1)'; }
Failure.prototype = Object.create(Error.prototype);
Failure.prototype.constructor = Failure;
Failure.prototype.name = 'Failure';
var error = new Failure('broken');
error.code = 'E_BROKEN';
console.log(error);
console.log({ nested: error });
var bare = new TypeError('no stack');
bare.stack = 'TypeError: no stack';
bare.cause = error;
console.log(bare);

// expect: Failure: broken
// expect:     at here (file.js:1) {
// expect:   code: 'E_BROKEN'
// expect: }
// expect: {
// expect:   nested: Failure: broken
// expect:       at here (file.js:1) {
// expect:     code: 'E_BROKEN'
// expect:   }
// expect: }
// expect: [TypeError: no stack] {
// expect:   cause: Failure: broken
// expect:       at here (file.js:1) {
// expect:     code: 'E_BROKEN'
// expect:   }
// expect: }
