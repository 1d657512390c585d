/* util.js -- small tools: text from values, promises from callbacks, classes from functions.
 *
 * HOW   inspect and format live in internal/ and are loaded when first asked for, so that a program which only
 *       wants promisify starts fast.
 * NODE  left out: transferableAbortController and transferableAbortSignal.
 * READ  any function alone. Book: chapter 20.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* getClass(v), promiseState(p), isBuffer(v), proxyParts(v), kindOfFunction(f) */
const natives = native('util');

function invalidType(name, expected, value) {
  return require('internal/errors').invalidType(name, expected, value);
}

function checkFunction(name, value) {
  if (typeof value !== 'function') throw invalidType(name, 'of type function', value);
}

// ---- Text, loaded late -------------------------------------------------------------------------------------

const LATE = {
  inspect: 'internal/inspect', format: 'internal/format', formatWithOptions: 'internal/format',
  stripVTControlCharacters: 'internal/literals', TextDecoder: 'internal/text_coding', TextEncoder: 'internal/text_coding',
  parseArgs: 'internal/util/parse_args', parseEnv: 'internal/util/parse_env',
  MIMEType: 'internal/util/mime', MIMEParams: 'internal/util/mime', getSystemErrorMap: 'internal/util/system_errors',
  getSystemErrorName: 'internal/util/system_errors', _errnoException: 'internal/util/system_errors',
  _exceptionWithHostPort: 'internal/util/system_errors'
};

/* A property that loads its value when it is first read. */
Object.keys(LATE).forEach((name) => {
  function set(value) {
    Object.defineProperty(exports, name, { value, writable: true, configurable: true, enumerable: true });
    return value;
  }
  Object.defineProperty(exports, name, {
    get() { return set(require(LATE[name])[name]); },
    set, configurable: true, enumerable: true
  });
});

/* Does it go to a terminal that has colours? */
function hasColors(stream) {
  if (process.env.FORCE_COLOR === undefined && !stream.isTTY) return false;
  return typeof stream.getColorDepth === 'function' ? stream.getColorDepth() > 2 : true;
}

/**
 * Gives text between a terminal's codes for one or more of inspect.colors; for one, only if the stream shows it.
 * @param {string|string[]} format @param {string} text @param {object} [options] validateStream, stream
 * @returns {string} @throws {TypeError} an unknown format @see util.html#utilstyletextformat-text-options
 */
function styleText(format, text, { validateStream = true, stream = process.stdout } = {}) {
  const { colors } = exports.inspect;
  if (typeof text !== 'string') throw invalidType('text', ['string'], text);
  if (validateStream && (stream === null || typeof stream !== 'object')) {
    throw invalidType('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
  }
  const styled = [].concat(format).reduceRight((inner, name) => {
    const code = Object.hasOwn(colors, name) && colors[name];
    if (!code) require('internal/validators').validateOneOf(name, 'format', Object.keys(colors));
    return `\u001b[${code[0]}m${inner}\u001b[${code[1]}m`;
  }, text);
  return Array.isArray(format) || !validateStream || hasColors(stream) ? styled : text;
}

// ---- Callbacks and promises --------------------------------------------------------------------------------

const CUSTOM = Symbol.for('nodejs.util.promisify.custom');

/**
 * Turns a function that takes a callback (error, value) last into one that gives a promise.
 * @param {function} original @returns {function} @throws {TypeError} if it is no function
 * @see util.html#utilpromisifyoriginal
 */
function promisify(original) {
  checkFunction('original', original);
  if (original[CUSTOM]) {
    checkFunction('util.promisify.custom', original[CUSTOM]);
    return original[CUSTOM];
  }
  function promised(...args) {
    return new Promise((resolve, reject) => {
      original.call(this, ...args, (error, value) => {
        if (error) reject(error);
        else resolve(value);
      });
    });
  }
  Object.setPrototypeOf(promised, Object.getPrototypeOf(original));
  Object.defineProperty(promised, CUSTOM, { value: promised, configurable: true });
  return Object.defineProperties(promised, Object.getOwnPropertyDescriptors(original));
}

promisify.custom = CUSTOM;

/**
 * Turns a function that gives a promise into one that takes a callback (error, value) last. The callback runs
 * on a tick of its own, so what it throws is not taken for a rejection.
 * @param {function} original @returns {function} @throws {TypeError} if it is no function
 * @see util.html#utilcallbackifyoriginal
 */
function callbackify(original) {
  checkFunction('original', original);
  function callbackified(...args) {
    const callback = args.pop();
    checkFunction('last argument', callback);
    original.apply(this, args).then((value) => {
      process.nextTick(() => { callback.call(this, null, value); });
    }, (reason) => {
      process.nextTick(() => { callback.call(this, reason || falsyReason(reason)); });
    });
  }
  const descriptors = Object.getOwnPropertyDescriptors(original);
  if (typeof descriptors.length.value === 'number') descriptors.length.value++;
  if (typeof descriptors.name.value === 'string') descriptors.name.value += 'Callbackified';
  return Object.defineProperties(callbackified, descriptors);
}

function falsyReason(reason) {
  const errors = require('internal/errors');
  const error = errors.make(Error, 'ERR_FALSY_VALUE_REJECTION', 'Promise was rejected with falsy value');
  error.reason = reason;
  return error;
}

// ---- Classes and functions ---------------------------------------------------------------------------------

/**
 * Makes a constructor inherit from another one.
 * @param {function} ctor @param {function} superCtor @throws {TypeError} if one is no constructor
 * @see util.html#utilinheritsconstructor-superconstructor
 */
function inherits(ctor, superCtor) {
  checkFunction('ctor', ctor);
  if (superCtor === undefined || superCtor === null) checkFunction('superCtor', superCtor);
  if (superCtor.prototype === undefined) {
    throw invalidType('superCtor.prototype', 'of type object', superCtor.prototype);
  }
  Object.defineProperty(ctor, 'super_', { value: superCtor, writable: true, configurable: true });
  Object.setPrototypeOf(ctor.prototype, superCtor.prototype);
}

const warned = {};

/**
 * Wraps a function so that its first call warns that it is deprecated.
 * @param {function} fn @param {string} message @param {string} [code] warns once for all functions of one code
 * @returns {function} @see util.html#utildeprecatefn-msg-code
 */
function deprecate(fn, message, code) {
  if (process.noDeprecation === true) return fn;
  if (code !== undefined && typeof code !== 'string') throw invalidType('code', 'of type string', code);
  let done = false;
  function deprecated(...args) {
    if (!done && !(code && warned[code])) {
      if (code) warned[code] = true;
      process.emitWarning(message, 'DeprecationWarning', code);
    }
    done = true;
    return new.target ? Reflect.construct(fn, args, new.target) : Reflect.apply(fn, this, args);
  }
  Object.setPrototypeOf(deprecated, fn);
  if (fn.prototype) deprecated.prototype = fn.prototype; // so that `instanceof` holds
  return deprecated;
}

/**
 * Gives a function that writes to standard error if the environment's NODE_DEBUG names the section.
 * @param {string} section @returns {function} with a property `enabled` @see util.html#utildebuglogsection-callback
 */
function debuglog(section) {
  section = section.toUpperCase();
  const names = (process.env.NODE_DEBUG || '').toUpperCase().split(',');
  const pattern = (name) => name.replace(/[|\\{}()[\]^$+?.]/g, '\\$&').replace(/\*/g, '.*');
  const enabled = names.some((name) => new RegExp(`^${pattern(name)}$`).test(section));
  function log() {
    if (!enabled) return;
    const text = exports.format.apply(null, arguments);
    require('internal/process/standard').stream(2).write(`${section} ${process.pid}: ${text}\n`);
  }
  log.enabled = enabled;
  return log;
}

/**
 * Are two values alike, all the way down, prototypes included?
 * @param {*} a @param {*} b @returns {boolean} @see util.html#utilisdeepstrictequalval1-val2
 */
function isDeepStrictEqual(a, b) {
  return require('internal/deep_equal').isDeepStrictEqual(a, b);
}

/**
 * A promise that is kept when the signal is aborted. `resource` is what the caller waits for: while only the signal is
 * held, Node forgets the promise with it.
 * @param {AbortSignal} signal @param {object} resource @returns {Promise}
 * @see util.html#utilabortedsignal-resource
 */
async function aborted(signal, resource) {
  const { validateAbortSignal, validateObject } = require('internal/validators');
  if (signal === undefined) throw invalidType('signal', ['AbortSignal'], signal);
  validateAbortSignal(signal, 'signal');
  validateObject(resource, 'resource', { nullable: false, allowFunction: true, allowArray: true });
  if (!signal.aborted) await new Promise((resolve) => { signal.addEventListener('abort', resolve, { once: true }); });
}

/** Half of a surrogate pair becomes U+FFFD. @see util.html#utiltousvstringstring */
function toUSVString(string) {
  return `${string}`.toWellFormed();
}

// ---- Kinds of values ---------------------------------------------------------------------------------------

function hasClass(name) {
  return (value) => isObject(value) && natives.getClass(value) === name;
}

function hasType(name) {
  return (value) => typeof value === name;
}

function isObject(value) {
  return value !== null && typeof value === 'object';
}

/* They ask what a value is inside; a prototype can't deceive them. @see util.html#utiltypes */
const types = {
  isArgumentsObject: hasClass('Arguments'),
  isBooleanObject: hasClass('Boolean'),
  isBoxedPrimitive(value) {
    return types.isNumberObject(value) || types.isBigIntObject(value) || types.isStringObject(value) || types.isBooleanObject(value) ||
      types.isSymbolObject(value);
  },
  isDate: hasClass('Date'),
  isNativeError: hasClass('Error'),
  isBigIntObject: hasClass('BigInt'),
  isNumberObject: hasClass('Number'),
  isPromise(value) { return isObject(value) && natives.promiseState(value) !== undefined; },
  isRegExp: hasClass('RegExp'),
  isStringObject: hasClass('String'),
  isSymbolObject: hasClass('Symbol'),
  isArrayBuffer: hasClass('ArrayBuffer'),
  isSharedArrayBuffer: hasClass('SharedArrayBuffer'),
  isAnyArrayBuffer(value) { return types.isArrayBuffer(value) || types.isSharedArrayBuffer(value); },
  isArrayBufferView(value) { return ArrayBuffer.isView(value); },
  isTypedArray: hasClass('TypedArray'),
  isDataView: hasClass('DataView'),
  isMap: hasClass('Map'),
  isMapIterator: hasClass('Map Iterator'),
  isSet: hasClass('Set'),
  isSetIterator: hasClass('Set Iterator'),
  isWeakMap: hasClass('WeakMap'),
  isWeakSet: hasClass('WeakSet'),
  isGeneratorObject(value) { return /Generator$/.test(natives.getClass(value)); },
  isGeneratorFunction(value) { return /Generator/.test(natives.kindOfFunction(value)); },
  isAsyncFunction(value) { return /^Async/.test(natives.kindOfFunction(value)); },
  isModuleNamespaceObject: hasClass('Module'),
  isExternal: () => false, /* Orrery has no such values */
  isProxy(value) { return natives.proxyParts(value) !== undefined; },
  isCryptoKey(value) { return isObject(value) && require('internal/crypto/crypto_key').isCryptoKey(value); },
  isKeyObject(value) { return isObject(value) && require('internal/crypto/keys').isKeyObject(value); },
};

/* isUint8Array and its kin: the arrays' own tag says which. */
['Int8', 'Uint8', 'Uint8Clamped', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64',
  'BigInt64', 'BigUint64'].forEach((kind) => {
  const tag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get;
  types[`is${kind}Array`] = (value) => tag.call(value) === `${kind}Array`;
});

/** console.log with the time in front; deprecated. @see util.html#utillogstring */
function log(...args) {
  const now = new Date(), month = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[now.getMonth()];
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((n) => String(n).padStart(2, '0')).join(':');
  console.log('%s - %s', `${now.getDate()} ${month} ${time}`, exports.format(...args));
}

/** Object.assign that forgives anything but an object; deprecated. @see util.html#util_extendtarget-source */
function _extend(target, source) {
  return source === null || typeof source !== 'object' ? target : Object.assign(target, source);
}

exports.types = types;
exports.aborted = aborted;
exports.toUSVString = toUSVString;
exports.log = log;
exports._extend = _extend;
['transferableAbortController', 'transferableAbortSignal'].forEach((name) => {
  exports[name] = require('internal/errors').missing(`util.${name}`);
});
exports.styleText = styleText;
exports.promisify = promisify;
exports.callbackify = callbackify;
exports.inherits = inherits;
exports.deprecate = deprecate;
exports.debuglog = exports.debug = debuglog;
exports.isDeepStrictEqual = isDeepStrictEqual;

/* Node's old ones; it calls them deprecated. */
exports.isArray = Array.isArray;
exports.isBoolean = hasType('boolean');
exports.isBuffer = (value) => natives.isBuffer(value);
exports.isDate = types.isDate;
exports.isError = (value) => types.isNativeError(value) || value instanceof Error;
exports.isFunction = hasType('function');
exports.isNull = (value) => value === null;
exports.isNullOrUndefined = (value) => value === null || value === undefined;
exports.isNumber = hasType('number');
exports.isObject = isObject;
exports.isPrimitive = (value) => !isObject(value) && typeof value !== 'function';
exports.isRegExp = types.isRegExp;
exports.isString = hasType('string');
exports.isSymbol = hasType('symbol');
exports.isUndefined = hasType('undefined');
