for (const file of ['./fixtures/missing_name.mjs', './fixtures/missing_name_esm.mjs']) {
  await import(file).catch((error) => console.log(error.name + ': ' + error.message));
}
// expect: SyntaxError: Named export 'absent' not found. The requested module './common.cjs' is a CommonJS module, which may not support all module.exports as named exports.
// expect: CommonJS modules can always be imported via the default export, for example using:
// expect:
// expect: import pkg from './common.cjs';
// expect: const { number, absent: gone } = pkg;
// expect:
// expect: SyntaxError: The requested module './counter.mjs' does not provide an export named 'absent'
