const specifiers = ['./nowhere.mjs', './fixtures', 'no-such-package', 'node:nothing', 'https://example.org/x.mjs',
  './fixtures/data.txt', '#none', './fixtures%2fcounter.mjs', './fixtures/throws.mjs'];
for (const specifier of specifiers) {
  await import(specifier).catch((error) => {
    console.log(error.name, error.code, String(error.message).split(import.meta.dirname).join('').replace(/ in package.*json/, ''));
  });
}
await import({ toString() { throw new RangeError('no text'); } }).catch((error) => console.log(error.message));
// expect: Error ERR_MODULE_NOT_FOUND Cannot find module '/nowhere.mjs' imported from /dynamic_import_errors.mjs
// expect: Error ERR_UNSUPPORTED_DIR_IMPORT Directory import '/fixtures' is not supported resolving ES modules imported from /dynamic_import_errors.mjs
// expect: Error ERR_MODULE_NOT_FOUND Cannot find package 'no-such-package' imported from /dynamic_import_errors.mjs
// expect: Error ERR_UNKNOWN_BUILTIN_MODULE No such built-in module: node:nothing
// expect: Error ERR_UNSUPPORTED_ESM_URL_SCHEME Only URLs with a scheme in: file, data, and node are supported by the default ESM loader. Received protocol 'https:'
// expect: TypeError ERR_UNKNOWN_FILE_EXTENSION Unknown file extension ".txt" for /fixtures/data.txt
// expect: TypeError ERR_PACKAGE_IMPORT_NOT_DEFINED Package import specifier "#none" is not defined imported from /dynamic_import_errors.mjs
// expect: TypeError ERR_INVALID_MODULE_SPECIFIER Invalid module "/fixtures%2fcounter.mjs" must not include encoded "/" or "\" characters imported from /dynamic_import_errors.mjs
// expect: Error undefined thrown while it runs
// expect: no text
