var path = require('path');
[function () { path.join('a', 5); }, function () { path.resolve('a', {}); }, function () { path.basename('a', null); },
  function () { path.format('a'); }, function () { path.win32.dirname(); }].forEach(function (f) {
  try { f(); } catch (error) { console.log(error.name, error.code, error.message); }
});

// expect: TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "paths[1]" argument must be of type string. Received an instance of Object
// expect: TypeError ERR_INVALID_ARG_TYPE The "suffix" argument must be of type string. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE The "pathObject" argument must be of type object. Received type string ('a')
// expect: TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
