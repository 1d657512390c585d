var e = new TypeError('m');
console.log(Object.keys(e).length, e.hasOwnProperty('stack'), e.hasOwnProperty('message'), String(e), e.stack.split('\n')[0]);
try { null.x; } catch (x) { console.log(Object.keys(x).length, x.stack.split('\n')[0]); }
function My(m) { this.message = m; Error.captureStackTrace(this, My); }
My.prototype = Object.create(Error.prototype);
My.prototype.name = 'My';
console.log(new My('q').stack.split('\n')[0], Object.keys(new My('q')).join());
console.log(new Error().stack.split('\n')[0]);
// expect: 0 true true TypeError: m TypeError: m
// expect: 0 TypeError: Cannot read properties of null (reading 'x')
// expect: My: q message
// expect: Error
