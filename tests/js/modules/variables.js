// module, exports, __filename, __dirname, require.main; `this` is exports at the top level.
console.log(module.exports === exports, this === exports, module.id, module.loaded);
console.log(__filename === module.filename, __filename === __dirname + '/variables.js');
console.log(require.main === module, process.mainModule === module);
var check = require('./fixtures/main_check');
console.log(check.isMain, check.parentName, module.children.length, module.children[0].exports === check);
console.log(typeof require, typeof require.resolve, typeof require.cache, arguments.length);
// expect: true true . false
// expect: true true
// expect: true true
// expect: false variables.js 1 true
// expect: function function object 5
