// Error.prepareStackTrace gets the frames as objects; Error.captureStackTrace leaves frames out.
var path = require('path');
function sites() {
  var before = Error.prepareStackTrace, o = {};
  Error.prepareStackTrace = function (error, frames) { return frames; };
  Error.captureStackTrace(o, sites);
  var frames = o.stack;
  Error.prepareStackTrace = before;
  return frames;
}
function named() { return sites(); }
function Made() { this.frames = sites(); }
var frames = named();
console.log(Array.isArray(frames), frames[0].getFunctionName(), path.basename(frames[0].getFileName()), frames[0].getLineNumber());
// expect: true named call_sites.js 11
console.log(frames[0].isNative(), frames[0].isConstructor(), frames[0].isEval(), frames[0].isToplevel());
// expect: false false false true
console.log(frames[0].getEvalOrigin(), frames[1].getLineNumber(), frames[1].getFunctionName(), typeof frames[0].getColumnNumber());
// expect: undefined 13 null number
console.log(/^named \(.*call_sites\.js:11/.test(frames[0].toString()), /^named /.test(String(frames[0])));
// expect: true true
var made = new Made().frames[0];
console.log(made.isConstructor(), made.getFunctionName());
// expect: true Made
function outer() { return inner(); }
function inner() { var o = {}; Error.captureStackTrace(o, inner); return o.stack.split('\n'); }
console.log(/^    at outer /.test(outer()[1]), /at inner/.test(outer().join()));
// expect: true false
var o = {name: 'Custom', message: 'text'};
Error.captureStackTrace(o, function notOnTheStack() {});
console.log(JSON.stringify(o.stack));
// expect: "Custom: text"
Error.prepareStackTrace = function (error, frames) { return error.message + ' in ' + frames[0].getFunctionName(); };
function thrower() { try { null.x; } catch (e) { return e.stack; } }
console.log(thrower());
// expect: Cannot read properties of null (reading 'x') in thrower
console.log(new Error('made').stack);
// expect: made in null
Error.prepareStackTrace = undefined;
console.log(new Error('made').stack.split('\n')[0]);
// expect: Error: made
Error.prepareStackTrace = function () { return new Error('within').stack.split('\n')[0]; };
console.log(new Error('outer').stack);
// expect: Error: within
Error.prepareStackTrace = undefined;
