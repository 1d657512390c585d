// new Buffer() and Buffer() still work, and say once that they should not be used.
process.on('warning', (warning) => console.log(warning.name, warning.code, warning.message));
console.log(new Buffer('abc'), Buffer([1, 2]), new Buffer(3), Buffer('616263', 'hex'));
try { Buffer(5, 'utf8'); } catch (e) { console.log(e.code, e.message); }
// expect: <Buffer 61 62 63> <Buffer 01 02> <Buffer 00 00 00> <Buffer 61 62 63>
// expect: ERR_INVALID_ARG_TYPE The "string" argument must be of type string. Received type number (5)
// expect: DeprecationWarning DEP0005 Buffer() is deprecated due to security and usability issues. Please use the Buffer.alloc(), Buffer.allocUnsafe(), or Buffer.from() methods instead.
