// require.resolve() with paths, and require.resolve.paths().
const fs = require('fs'), path = require('path');
fs.mkdirSync('a/node_modules/dep', { recursive: true });
fs.writeFileSync('a/node_modules/dep/index.js', 'module.exports = 1');
fs.writeFileSync('a/x.js', '');
const short = (file) => path.relative(process.cwd(), file), paths = [path.resolve('a')];
console.log(short(require.resolve('dep', { paths })), short(require.resolve('./x', { paths })), require.resolve('fs', { paths: ['/'] }));
for (const options of [undefined, { paths: ['/'] }]) try { require.resolve('dep', options); } catch (error) { console.log(error.code); }
console.log(require.resolve.paths('fs'), require.resolve.paths('./x').length, require.resolve.length);
console.log(require.resolve.paths('dep').includes(path.join(__dirname, 'node_modules')));
console.log(short(require('module').createRequire(path.resolve('a/x.js')).resolve('dep')));
for (const wrong of [undefined, 5]) try { require.resolve.paths(wrong); } catch (error) { console.log(error.code); }
// expect: a/node_modules/dep/index.js a/x.js fs
// expect: MODULE_NOT_FOUND
// expect: MODULE_NOT_FOUND
// expect: null 1 2
// expect: true
// expect: a/node_modules/dep/index.js
// expect: ERR_INVALID_ARG_TYPE
// expect: ERR_INVALID_ARG_TYPE
