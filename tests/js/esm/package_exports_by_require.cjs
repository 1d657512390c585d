const { found, ask } = require('./fixtures/requires_packages.cjs');

console.log(found);
for (const id of ['mapped/missing', 'mapped/bad', 'mapped/gone', 'mapped/main.cjs', '#none']) {
  try {
    ask(id);
  } catch (error) {
    console.log(error.code, error.message.split('\n')[0].replace(/\/\S*node_modules/g, '').replace(/ from .*/, ''));
  }
}
// expect: [ 'require', { classic: true }, 'sub' ]
// expect: ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './missing' is not defined by "exports" in /mapped/package.json
// expect: ERR_INVALID_PACKAGE_TARGET Invalid "exports" target "lib/sub.mjs" defined for './bad' in the package config /mapped/package.json; targets must start with "./"
// expect: MODULE_NOT_FOUND Cannot find module '/mapped/lib/gone.mjs'
// expect: ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './main.cjs' is not defined by "exports" in /mapped/package.json
// expect: MODULE_NOT_FOUND Cannot find module '#none'
