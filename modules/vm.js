/* vm.js -- require('vm'): text that runs as a script, in this context or in one with a global object of its own.
 *
 * HOW   src/script.c compiles it, lowers it first if it is newer than ES5, and runs it. A context is made of an object:
 *       what a script of that context declares becomes the object's properties, its `let` and `const` stay for the next
 *       script of that context. A timeout is watched by a thread (src/watchdog.c).
 * LIMIT all contexts share Array, Object and the rest of the language: runInNewContext('Array') === Array. A Proxy as a
 *       context is asked for nothing but own properties. eval() and Function inside of a context are those of the first.
 *       No modules of vm (SourceTextModule), no cached data.
 *
 * Follows Node's vm.html. SPDX-License-Identifier: ISC
 */
'use strict';

/* run(text, file, context, global, ms, sigint), check(text, file), context(language, global) */
const vm = native('vm');
const errors = require('internal/errors');
const validators = require('internal/validators');

const DEFAULT_FILE = 'evalmachine.<anonymous>';

/* What is there in every context. The engine's own helpers for newer syntax are under ø. */
const language = ['AggregateError', 'Array', 'ArrayBuffer', 'Boolean', 'DataView', 'Date', 'Error', 'EvalError',
  'FinalizationRegistry', 'Float32Array', 'Float64Array', 'Function', 'Infinity', 'Int16Array', 'Int32Array', 'Int8Array', 'JSON',
  'Map', 'Math', 'NaN', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError', 'ReferenceError', 'Reflect', 'RegExp', 'Set',
  'String', 'Symbol', 'SyntaxError', 'TypeError', 'URIError', 'Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray',
  'WeakMap', 'WeakRef', 'WeakSet', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'eval',
  'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined', 'unescape', 'ø'];

const contexts = new WeakMap(); // of each object that is a context's global object

function languageFor(object) {
  const found = Object.create(null);
  for (const name of language)
    if (name in globalThis) Object.defineProperty(found, name, { value: globalThis[name], writable: true, configurable: true });
  Object.defineProperty(found, 'globalThis', { value: object, writable: true, configurable: true });
  return found;
}

function fileOf(options) {
  const given = typeof options === 'string' ? { filename: options } : options;
  if (given === undefined) return { file: DEFAULT_FILE, lines: 0 };
  validators.validateObject(given, 'options');
  const { filename = DEFAULT_FILE, lineOffset = 0, columnOffset = 0 } = given;
  validators.validateString(filename, 'options.filename');
  validators.validateInt32(lineOffset, 'options.lineOffset');
  validators.validateInt32(columnOffset, 'options.columnOffset');
  return { file: filename, lines: Math.max(lineOffset, 0) };
}

/* How long it may run, and whether Ctrl-C ends it. */
function limitsOf(options = {}) {
  const given = typeof options === 'string' ? {} : options;
  validators.validateObject(given, 'options');
  const { timeout, breakOnSigint = false } = given;
  if (timeout !== undefined) validators.validateUint32(timeout, 'options.timeout', true);
  validators.validateBoolean(breakOnSigint, 'options.breakOnSigint');
  return { timeout: timeout || 0, breakOnSigint };
}

function run(text, file, context, global, limits) {
  const result = vm.run(text, file, context, global, limits.timeout, limits.breakOnSigint);
  if (result === 'timeout') throw errors.error('ERR_SCRIPT_EXECUTION_TIMEOUT', limits.timeout);
  if (result === 'interrupt') throw errors.error('ERR_SCRIPT_EXECUTION_INTERRUPTED');
  return result[0];
}

function checkContext(object) {
  if (object === null || typeof object !== 'object' || !contexts.has(object))
    throw errors.invalidType('contextifiedObject', 'an vm.Context', object);
}

/** Is the object a context's global object? vm.html#vmiscontextobject Throws ERR_INVALID_ARG_TYPE */
function isContext(object) {
  validators.validateObject(object, 'object', { allowArray: true });
  return contexts.has(object);
}

/** Makes the object a context's global object, and gives it back. vm.html#vmcreatecontextcontextobject-options */
function createContext(object = {}, options = {}) {
  if (isContext(object)) return object;
  validators.validateObject(options, 'options');
  contexts.set(object, vm.context(languageFor(object), object));
  return object;
}

/** A script that may be run more than once. vm.html#new-vmscriptcode-options Throws its SyntaxError. */
class Script {
  #text;
  #file;

  constructor(code, options = {}) {
    const { file, lines } = fileOf(options);
    this.#text = '\n'.repeat(lines) + String(code); // lineOffset: so many lines stand before it
    this.#file = file;
    vm.check(this.#text, file);
  }

  /** Runs it as global code and gives the value of its last statement. vm.html#scriptruninthiscontextoptions */
  runInThisContext(options) {
    return run(this.#text, this.#file, undefined, globalThis, limitsOf(options));
  }

  /** The same in a context that createContext() has made. Throws ERR_INVALID_ARG_TYPE */
  runInContext(contextifiedObject, options) {
    checkContext(contextifiedObject);
    return run(this.#text, this.#file, contexts.get(contextifiedObject), contextifiedObject, limitsOf(options));
  }

  runInNewContext(contextObject, options) {
    return this.runInContext(createContext(contextObject), options);
  }
}

Script.prototype.createCachedData = errors.missing('vm.Script.createCachedData');

function runInThisContext(code, options) {
  return new Script(code, options).runInThisContext(options);
}

function runInContext(code, contextifiedObject, options) {
  checkContext(contextifiedObject);
  return new Script(code, options).runInContext(contextifiedObject, options);
}

function runInNewContext(code, contextObject, options) {
  return new Script(code, options).runInNewContext(contextObject, options);
}

/** A function of a body and the names of its parameters. vm.html#vmcompilefunctioncode-params-options
 * LIMIT no contextExtensions. */
function compileFunction(code, params = [], options = {}) {
  validators.validateString(code, 'code');
  validators.validateArray(params, 'params');
  params.forEach((name, i) => validators.validateString(name, `params[${i}]`));
  validators.validateObject(options, 'options');
  const { file } = fileOf(options), context = options.parsingContext;
  if (context !== undefined) checkContext(context);
  const text = `(function (${params.join(',')}) {${code}\n})`;
  return run(text, file, context && contexts.get(context), context || globalThis, limitsOf());
}

module.exports = {
  Script, createContext,
  createScript: (code, options) => new Script(code, options),
  runInContext, runInNewContext, runInThisContext, isContext, compileFunction,
  measureMemory: errors.missing('vm.measureMemory'),
  constants: Object.freeze({ __proto__: null, USE_MAIN_CONTEXT_DEFAULT_LOADER: Symbol('vm_dynamic_import_main_context_default') }),
};
