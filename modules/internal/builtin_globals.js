/* internal/builtin_globals.js -- at the prompt and in `orrery -e`, core modules are there without require(): fs, os, ...
 *
 * HOW   each is a getter of the global object that loads the module and puts it in its own place; an assignment puts
 *       something else there. What a program has defined already stays.
 * NODE  the same names: those without a slash that are no globals anyway (repl.html#accessing-core-modules).
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { builtinModules } = native('module');

function define(name, descriptor) {
  Object.defineProperty(globalThis, name, { configurable: true, enumerable: false, ...descriptor });
}

for (const name of builtinModules()) {
  if (name.includes('/') || name.startsWith('_') || name in globalThis) continue;
  const set = (value) => define(name, { value, writable: true, enumerable: true });
  define(name, {
    get() {
      const value = require(name);
      define(name, { value, writable: true });
      return value;
    },
    set,
  });
}
