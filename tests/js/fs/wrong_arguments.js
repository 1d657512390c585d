var fs = require('fs');
[function () { fs.readFile('x'); }, function () { fs.readFileSync(); }, function () { fs.readFileSync('x', 'foo'); },
  function () { fs.readFileSync('a\u0000b'); }, function () { fs.writeFileSync('w', 5); }, function () { fs.statSync({}); },
  function () { fs.renameSync('a'); }, function () { fs.readFileSync('x', 5); }, function () { fs.readFileSync(-1); },
  function () { fs.mkdirSync('x', { recursive: 5 }); }].forEach(function (f) {
  try { f(); } catch (error) { console.log(error.name, error.code, error.message); }
});
console.log(fs.readdirSync('.'));

// expect: TypeError ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid encoding. Received 'foo'
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: TypeError ERR_INVALID_ARG_TYPE The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be one of type string or object. Received type number (5)
// expect: RangeError ERR_OUT_OF_RANGE The value of "fd" is out of range. It must be >= 0 && <= 2147483647. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.recursive" property must be of type boolean. Received type number (5)
// expect: []
