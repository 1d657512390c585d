// A folder is its index.js; a package is its main; node_modules is looked for up the tree.
console.log(require('./fixtures/folder').name, require('./fixtures/folder/').name);
console.log(require('./fixtures/deep/er/finds'));
module.paths.unshift(__dirname + '/fixtures/node_modules');
console.log(module.paths[1] === __dirname + '/node_modules');
// expect: folder index folder index
// expect: pkg main
// expect: true
