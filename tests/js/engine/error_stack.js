// orrery only: Node shows columns
function Thing() { missing(); }
try { new Thing(); } catch (e) { console.log(e.stack.replace(/\(.*\//g, '(').split('\n').slice(0, 3).join('|')); }
try { [1].forEach(function named() { null.x; }); } catch (e) { console.log(e.stack.replace(/\(.*\//g, '(').split('\n').slice(0, 3).join('|')); }
Error.stackTraceLimit = 0;
console.log(new Error('short').stack);
// expect: ReferenceError: missing is not defined|    at new Thing (error_stack.js:2)|    at Object.<anonymous> (error_stack.js:3)
// expect: TypeError: Cannot read properties of null (reading 'x')|    at named (error_stack.js:4)|    at Array.forEach (<anonymous>)
// expect: Error: short
