// "." and ".." in an id are resolved by the names alone: the folders on the way need not be there. At its end: a folder.
const fs = require('fs');
const path = require('path');
fs.mkdirSync('inner');
fs.writeFileSync('inner.js', 'exports.what = "file";');
fs.writeFileSync('inner/index.js', 'exports.what = "folder"; exports.later = () => require("../inner.js");');
const here = fs.realpathSync('.');
console.log(require(path.join(here, 'inner')).what);
for (const id of ['/inner/', '/inner/.', '/inner/none/..', '/none/../inner.js', '/./inner']) console.log(id, require(here + id).what);
const { later } = require(`${here}/inner/`);
fs.rmSync('inner', { recursive: true });
console.log(later().what);
// expect: file
// expect: /inner/ folder
// expect: /inner/. folder
// expect: /inner/none/.. folder
// expect: /none/../inner.js file
// expect: /./inner file
// expect: file
