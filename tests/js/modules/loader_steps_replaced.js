// require('module'): the loader's steps, called and replaced as packages do it.
const Module = require('module'), fs = require('fs'), path = require('path');
fs.writeFileSync('a.js', "exports.x = 1; exports.parent = module.parent && path(module.parent.filename); function path(p) { return require('path').basename(p) } exports.b = require('./b');");
fs.writeFileSync('b.js', 'module.exports = "b" + __filename.slice(-5) + require.main.filename.slice(-3)');
fs.writeFileSync('c.json', '{"c": 3}');
fs.writeFileSync('d.txt', 'hello');
fs.writeFileSync('bad.json', '{');
fs.writeFileSync('throws.js', 'throw new Error("thrown")');
const here = (p) => path.resolve(p), req = Module.createRequire(here('main.js'));
console.log(req('./a'), req('./c'), req('./a') === req('./a.js'), req.resolve('./a') === here('a.js'));
console.log(module instanceof Module, module.constructor === Module, Module.Module === Module, module.parent, module.children.length);
// as require-from-string does
const m = new Module('virtual', module);
m.filename = here('virtual.js');
m.paths = Module._nodeModulePaths(path.dirname(m.filename));
m._compile('module.exports = { v: __filename.slice(-10), b: require("./b"), me: module.id }', m.filename);
console.log(m.exports, m.loaded, m.children.length);
// as pirates does
const old = Module._extensions['.js'];
Module._extensions['.js'] = function (mod, filename) {
  const compile = mod._compile;
  mod._compile = function (code, name) {
    mod._compile = compile;
    mod._compile(code.replace('"b"', '"pirated "'), name);
  };
  old(mod, filename);
};
delete require.cache[here('b.js')];
console.log(req('./b'));
Module._extensions['.js'] = old;
Module._extensions['.txt'] = (mod, filename) => { mod.exports = fs.readFileSync(filename, 'utf8').toUpperCase(); };
console.log(req('./d.txt'), Object.keys(Module._extensions).join());
// as proxyquire does
const load = Module._load;
Module._load = function (id, parent, isMain) { return id === 'stub' ? { stubbed: true } : load.apply(this, arguments); };
console.log(req('stub'), require('stub'));
Module._load = load;
const resolve = Module._resolveFilename;
Module._resolveFilename = function (id, ...rest) { return id === 'alias' ? here('c.json') : resolve.call(this, id, ...rest); };
console.log(req('alias'), req.resolve('alias') === here('c.json'));
Module._resolveFilename = resolve;
for (const id of ['./none', './throws', './bad.json', 'no-such-package']) {
  try {
    req(id);
  } catch (e) {
    console.log(e.name, e.code, e.message.split('\n')[0].replace(process.cwd(), '').replace(/JSON.*/, ''), here(id + '.js') in require.cache);
  }
}
console.log(Module._nodeModulePaths('/a/node_modules/b'), Module.wrap('x'), Module.isBuiltin('node:fs'), Module.isBuiltin('x'), Module.builtinModules.includes('fs'));
console.log(Module._findPath(here('a')) === here('a.js'), Module._findPath('a', [process.cwd()]) === here('a.js'), Module._findPath('zzz', ['/']));
console.log(Module._resolveLookupPaths('fs'), typeof Module._cache, Module._cache === require.cache, typeof req('fs').readFile, req('node:path') === path);

// expect: { x: 1, parent: 'main.js', b: 'b/b.js.js' } { c: 3 } true true
// expect: true true true null 0
// expect: { v: 'virtual.js', b: 'b/b.js.js', me: 'virtual' } false 1
// expect: pirated /b.js.js
// expect: HELLO .js,.json,.node,.txt
// expect: { stubbed: true } { stubbed: true }
// expect: { c: 3 } true
// expect: Error MODULE_NOT_FOUND Cannot find module './none' false
// expect: Error undefined thrown false
// expect: SyntaxError undefined /bad.json: Expected property name or '}' in  false
// expect: Error MODULE_NOT_FOUND Cannot find module 'no-such-package' false
// expect: [
// expect:   '/a/node_modules/b/node_modules',
// expect:   '/a/node_modules',
// expect:   '/node_modules'
// expect: ] (function (exports, require, module, __filename, __dirname) { x
// expect: }); true false true
// expect: true true false
// expect: null object true function true
