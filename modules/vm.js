/* vm.js -- require('vm'): text that runs as a script, as global code.
 *
 * HOW   src/script.c compiles it, lowers it first if it is newer than ES5, and runs it.
 * LIMIT there is one global object: contexts of one's own (createContext, runInContext, runInNewContext) are not there.
 *
 * Follows Node's vm.html. SPDX-License-Identifier: ISC
 */
'use strict';

const vm = native('vm');

function fileOf(options) {
  const file = typeof options === 'string' ? options : options && options.filename;
  return file === undefined ? 'evalmachine.<anonymous>' : String(file);
}

/** A script that may be run more than once. vm.html#new-vmscriptcode-options Throws its SyntaxError. */
function Script(code, options) {
  Object.defineProperty(this, 'text', { value: String(code) });
  Object.defineProperty(this, 'file', { value: fileOf(options) });
  vm.check(this.text, this.file);
}

/** Runs it as global code and gives the value of its last statement. vm.html#scriptruninthiscontextoptions */
Script.prototype.runInThisContext = function runInThisContext() {
  return vm.run(this.text, this.file);
};

/** Runs text as global code. vm.html#vmruninthiscontextcode-options */
function runInThisContext(code, options) {
  return vm.run(String(code), fileOf(options));
}

exports.Script = Script;
exports.runInThisContext = runInThisContext;
