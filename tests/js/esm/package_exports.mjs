import found, { ask } from './fixtures/asks_packages.mjs';

console.log(found);
for (const specifier of ['mapped/missing', 'mapped/lib/sub.mjs', 'mapped/bad', 'mapped/gone', 'mapped/features/private/x',
  'classic/other', 'classic/lib']) {
  await ask(specifier).catch((error) => console.log(error.code));
}
// expect: [
// expect:   [ 'import', 'sub', true, 'function', 'one' ],
// expect:   'sub',
// expect:   'one',
// expect:   'sub',
// expect:   'sub',
// expect:   { classic: true },
// expect:   true,
// expect:   { other: true }
// expect: ]
// expect: ERR_PACKAGE_PATH_NOT_EXPORTED
// expect: ERR_PACKAGE_PATH_NOT_EXPORTED
// expect: ERR_INVALID_PACKAGE_TARGET
// expect: ERR_MODULE_NOT_FOUND
// expect: ERR_PACKAGE_PATH_NOT_EXPORTED
// expect: ERR_MODULE_NOT_FOUND
// expect: ERR_UNSUPPORTED_DIR_IMPORT
