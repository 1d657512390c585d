/* internal/errors.js -- errors with a code, worded as Node words them.
 *
 * HOW   make() puts the code into the stack's first line, "TypeError [ERR_X]: message", and into `code`;
 *       message and name stay free of it.
 *       error('ERR_X', ...) takes class and sentence from the table at the end; the four that every argument check
 *       needs have functions of their own.
 * WHY   programs compare `code`, people search for the sentence: both must be Node's (errors.html).
 * READ  when a module throws one; it is loaded only then. internal/validators.js is built on it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

function hide(error, key, value) {
  Object.defineProperty(error, key, { value, writable: true, configurable: true, enumerable: false });
}

/* The lines below the stack's first, without this file's own. */
function framesOf(error) {
  const stack = String(error.stack || ''), start = stack.indexOf('\n    at ');
  if (start < 0) return '';
  return stack.slice(start).replace(/^(\n    at [^\n]*node:internal\/errors:[^\n]*)+/, '');
}

/* An error of class Base (TypeError, ...) with a code. */
function make(Base, code, message) {
  const error = new Base(message);
  const title = `${error.name} [${code}]: ${message}`;
  hide(error, 'stack', title + framesOf(error));
  hide(error, 'toString', function () { return `${this.name} [${code}]: ${this.message}`; });
  error.code = code;
  return error;
}

/* "Received undefined", "Received type number (5)", "Received an instance of Foo" */
function received(value) {
  if (value === null || value === undefined) return `Received ${value}`;
  if (typeof value === 'function') return `Received function ${value.name}`;
  const inspect = require('internal/inspect').inspect;
  if (typeof value === 'object') {
    const name = value.constructor && value.constructor.name;
    return `Received ${name ? `an instance of ${name}` : inspect(value, { depth: -1 })}`;
  }
  let text = inspect(value);
  if (text.length > 28) text = `${text.slice(0, 25)}...`;
  return `Received type ${typeof value} (${text})`;
}

/* "an instance of Foo", "type number (5)", "undefined", "function f" */
function kindOf(value) {
  return received(value).slice('Received '.length);
}

/* ['a', 'b', 'c']: "a, b, or c" */
function listOf(words, last) {
  if (words.length < 3) return words.join(` ${last} `);
  return `${words.slice(0, -1).join(', ')}, ${last} ${words[words.length - 1]}`;
}

const isClass = /^([A-Z][a-z0-9]*)+$/;
const primitives = ['string', 'function', 'number', 'object', 'Function', 'Object', 'boolean', 'bigint', 'symbol'];

/* "of type string or an instance of Buffer or URL": of types by name, classes and words, as Node sorts them. */
function expectation(names) {
  const types = names.filter((name) => primitives.includes(name)).map((name) => name.toLowerCase());
  const classes = names.filter((name) => !primitives.includes(name) && isClass.test(name));
  const words = names.filter((name) => !primitives.includes(name) && !isClass.test(name));
  if (classes.length > 0 && types.includes('object')) {
    types.splice(types.indexOf('object'), 1);
    classes.push('Object');
  }
  const parts = [];
  if (types.length > 0) parts.push(`${types.length > 1 ? 'one of type' : 'of type'} ${listOf(types, 'or')}`);
  if (classes.length > 0) parts.push(`an instance of ${listOf(classes, 'or')}`);
  if (words.length > 1) parts.push(`one of ${listOf(words, 'or')}`);
  else if (words.length === 1) parts.push(words[0] === words[0].toLowerCase() ? words[0] : `an ${words[0]}`);
  return parts.join(' or ');
}

/**
 * ERR_INVALID_ARG_TYPE. @param {string} name of the argument or "options.x"
 * @param {string|string[]} expected 'of type string', or names: ['string', 'Buffer', 'URL'] @returns {TypeError}
 */
function invalidType(name, expected, value) {
  if (Array.isArray(expected)) expected = expectation(expected);
  const noun = / argument$/.test(name) ? name : `"${name}" ${!name.includes('.') ? 'argument' : 'property'}`;
  return make(TypeError, 'ERR_INVALID_ARG_TYPE', `The ${noun} must be ${expected}. ${received(value)}`);
}

function invalidValue(name, value, reason) {
  let text = require('internal/inspect').inspect(value);
  if (text.length > 128) text = `${text.slice(0, 128)}...`;
  const noun = !name.includes('.') ? 'argument' : 'property';
  return make(TypeError, 'ERR_INVALID_ARG_VALUE',
    `The ${noun} '${name}' ${reason || 'is invalid'}. Received ${text}`);
}

function outOfRange(name, range, value) {
  const options = { numericSeparator: typeof value === 'bigint' ? value > 4294967296n || value < -4294967296n : Math.abs(value) > 4294967296 };
  const received = require('internal/inspect').inspect(value, options);
  return make(RangeError, 'ERR_OUT_OF_RANGE', `The value of "${name}" is out of range. It must be ${range}. Received ${received}`);
}

/**
 * What a system call answered, as Node's libuv parts say it: "kill ESRCH", "spawn x ENOENT"; errno, code, syscall.
 * @param {number} number a libuv code @param {string} syscall @param {string} [detail] behind the code @returns {Error}
 */
function errno(number, syscall, detail = undefined) {
  const code = native('errors').name(number);
  const error = new Error(`${syscall} ${code}${detail ? ` ${detail}` : ''}`);
  error.errno = number;
  error.code = code;
  error.syscall = syscall;
  return error;
}

/** For what Node has and Orrery hasn't. @param {string} what 'fs.openAsBlob' @returns {Error} */
function notYet(what) {
  return make(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', `${what} is not there yet in Orrery`);
}

/** The function to export under a name that Node has and Orrery hasn't: it throws, and says so to whoever lists the
 * exports. @param {string} what 'crypto.createSign' */
function missing(what) {
  const refuse = function () { throw notYet(what); };
  Object.defineProperty(refuse, 'name', { value: what.split('.').pop(), configurable: true });
  Object.defineProperty(refuse, Symbol.for('orrery.missing'), { value: true });
  return refuse;
}

// ---- The table: a code, its class, its sentence; in the order of the alphabet --------------------------------

const AbortError = class extends Error {
  constructor(message = 'The operation was aborted', options = undefined) {
    if (options !== undefined && typeof options !== 'object') throw invalidType('options', ['Object'], options);
    super(message, options);
    this.code = 'ABORT_ERR';
    this.name = 'AbortError';
  }
};

const table = {
  ERR_AMBIGUOUS_ARGUMENT: [TypeError, (name, reason) => `The "${name}" argument is ambiguous. ${reason}`],
  ERR_ARG_NOT_ITERABLE: [TypeError, (what) => `${what} must be iterable`],
  ERR_ASYNC_CALLBACK: [TypeError, (name) => `${name} must be a function`],
  ERR_ASYNC_TYPE: [TypeError, (type) => `Invalid name for async "type": ${type}`],
  ERR_BROTLI_INVALID_PARAM: [RangeError, (name) => `${name} is not a valid Brotli parameter`],
  ERR_BUFFER_OUT_OF_BOUNDS: [RangeError, (name) => name ? `"${name}" is outside of buffer bounds`
    : 'Attempt to access memory outside buffer bounds'],
  ERR_BUFFER_TOO_LARGE: [RangeError, (most) => `Cannot create a Buffer larger than ${most} bytes`],
  ERR_CHILD_PROCESS_IPC_REQUIRED: [Error, (name) =>
    `Forked processes must have an IPC channel, missing value 'ipc' in ${name}`],
  ERR_CHILD_PROCESS_STDIO_MAXBUFFER: [RangeError, (name) => `${name} maxBuffer length exceeded`],
  ERR_CONSTRUCT_CALL_INVALID: [TypeError, () => 'Constructor cannot be called'],
  ERR_CRYPTO_CUSTOM_ENGINE_NOT_SUPPORTED: [Error, () => 'Custom engines not supported by this OpenSSL'],
  ERR_CRYPTO_ECDH_INVALID_FORMAT: [TypeError, (format) => `Invalid ECDH format: ${format}`],
  ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY: [Error, () => 'Public key is not valid for specified curve'],
  ERR_CRYPTO_FIPS_UNAVAILABLE: [Error, () => 'Cannot set FIPS mode in a non-FIPS build.'],
  ERR_CRYPTO_HASH_FINALIZED: [Error, () => 'Digest already called'],
  ERR_CRYPTO_HASH_UPDATE_FAILED: [Error, () => 'Hash update failed'],
  ERR_CRYPTO_INCOMPATIBLE_KEY: [Error, (what, facts) => `Incompatible ${what}: ${facts}`],
  ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS: [Error, (form, why) => `The selected key encoding ${form} ${why}.`],
  ERR_CRYPTO_INVALID_AUTH_TAG: [TypeError, (what) => what],
  ERR_CRYPTO_INVALID_COUNTER: [TypeError, () => 'Invalid counter'],
  ERR_CRYPTO_INVALID_CURVE: [TypeError, () => 'Invalid EC curve name'],
  ERR_CRYPTO_INVALID_DIGEST: [TypeError, (name) => `Invalid digest${name === undefined ? '' : `: ${name}`}`],
  ERR_CRYPTO_INVALID_IV: [TypeError, () => 'Invalid initialization vector'],
  ERR_CRYPTO_INVALID_JWK: [TypeError, (what = 'data') => `Invalid JWK ${what}`],
  ERR_CRYPTO_INVALID_KEYLEN: [RangeError, (what = 'Invalid key length') => what],
  ERR_CRYPTO_INVALID_KEYPAIR: [RangeError, () => 'Invalid key pair'],
  ERR_CRYPTO_INVALID_KEYTYPE: [RangeError, (what) => what],
  ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE: [TypeError, (type, expected) => `Invalid key object type ${type}, expected ${expected}.`],
  ERR_CRYPTO_INVALID_MESSAGELEN: [RangeError, () => 'Invalid message length'],
  ERR_CRYPTO_INVALID_SCRYPT_PARAMS: [RangeError, (reason) => `Invalid scrypt params${reason ? `: ${reason}` : ''}`],
  ERR_CRYPTO_INVALID_STATE: [Error, (what) => what],
  ERR_CRYPTO_JWK_UNSUPPORTED_CURVE: [Error, (curve) => `Unsupported JWK EC curve: ${curve}.`],
  ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE: [Error, () => 'Unsupported JWK Key Type.'],
  ERR_CRYPTO_OPERATION_FAILED: [Error, (what) => what],
  ERR_CRYPTO_SCRYPT_INVALID_PARAMETER: [Error, () => 'Invalid scrypt parameter'],
  ERR_CRYPTO_SIGN_KEY_REQUIRED: [Error, () => 'No key provided to sign'],
  ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH: [RangeError, () => 'Input buffers must have the same byte length'],
  ERR_CRYPTO_UNKNOWN_CIPHER: [Error, () => 'Unknown cipher'],
  ERR_CRYPTO_UNKNOWN_DH_GROUP: [Error, () => 'Unknown DH group'],
  ERR_CRYPTO_UNSUPPORTED_OPERATION: [Error, () => 'Unsupported crypto operation'],
  ERR_DNS_SET_SERVERS_FAILED: [Error, (reason, servers) => `c-ares failed to set servers: "${reason}" [${servers}]`],
  ERR_ENCODING_INVALID_ENCODED_DATA: [TypeError, (encoding) => `The encoded data was not valid for encoding ${encoding}`],
  ERR_ENCODING_NOT_SUPPORTED: [RangeError, (encoding) => `The "${encoding}" encoding is not supported`],
  ERR_EVENT_RECURSION: [Error, (type) => `The event "${type}" is already being dispatched`],
  ERR_HTTP_BODY_NOT_ALLOWED: [Error, () => 'Adding content for this request method or response status is not allowed.'],
  ERR_HTTP_CONTENT_LENGTH_MISMATCH: [Error, (length, promised) =>
    `Response body's content-length of ${length} byte(s) does not match the content-length of ${promised} byte(s) set in header`],
  ERR_HTTP_HEADERS_SENT: [Error, (verb) => `Cannot ${verb} headers after they are sent to the client`],
  ERR_HTTP_INVALID_HEADER_VALUE: [TypeError, (value, name) => `Invalid value "${value}" for header "${name}"`],
  ERR_HTTP_INVALID_STATUS_CODE: [RangeError, (code) => `Invalid status code: ${code}`],
  ERR_HTTP_REQUEST_TIMEOUT: [Error, () => 'Request timeout'],
  ERR_HTTP_SOCKET_ASSIGNED: [Error, () => 'ServerResponse has an already assigned socket'],
  ERR_HTTP_SOCKET_ENCODING: [Error, () => 'Changing the socket encoding is not allowed per RFC7230 Section 3.'],
  ERR_HTTP_TRAILER_INVALID: [Error, () => 'Trailers are invalid with this transfer encoding'],
  ERR_ILLEGAL_CONSTRUCTOR: [TypeError, () => 'Illegal constructor'],
  ERR_INCOMPATIBLE_OPTION_PAIR: [TypeError, (one, other) =>
    `Option "${one}" cannot be used in combination with option "${other}"`],
  ERR_INTERNAL_ASSERTION: [Error, (what) => what],
  ERR_INVALID_ADDRESS: [Error, () => 'Invalid socket address'],
  ERR_INVALID_ADDRESS_FAMILY: [RangeError, (family) => `Invalid address family: ${family}`],
  ERR_INTERNAL_ASSERTION: [Error, (what) => `${what}\nThis is caused by either a bug in Orrery or incorrect usage of its internals.`],
  ERR_INVALID_ASYNC_ID: [RangeError, (name, value) => `Invalid ${name} value: ${value}`],
  ERR_INVALID_BUFFER_SIZE: [RangeError, (size) => `Buffer size must be a multiple of ${size}`],
  ERR_INVALID_CHAR: [TypeError, (what, name) => `Invalid character in ${what}${name === undefined ? '' : ` ["${name}"]`}`],
  ERR_INVALID_CURSOR_POS: [TypeError, () => 'Cannot set cursor row without setting its column'],
  ERR_INVALID_FD: [RangeError, (fd) => `"fd" must be a positive integer: ${fd}`],
  ERR_INVALID_FD_TYPE: [TypeError, (type) => `Unsupported fd type: ${type}`],
  ERR_INVALID_HANDLE_TYPE: [TypeError, () => 'This handle type cannot be sent'],
  ERR_INVALID_HTTP_TOKEN: [TypeError, (label, name) => `${label} must be a valid HTTP token ["${name}"]`],
  ERR_INVALID_IP_ADDRESS: [TypeError, (address) => `Invalid IP address: ${address}`],
  ERR_INVALID_PROTOCOL: [TypeError, (protocol, expected) => `Protocol "${protocol}" not supported. Expected "${expected}"`],
  ERR_INVALID_RETURN_VALUE: [TypeError, (expected, name, value) =>
    `Expected ${expected} to be returned from the "${name}" function but got ${kindOf(value)}.`],
  ERR_INVALID_STATE: [Error, (what) => `Invalid state: ${what}`],
  ERR_INVALID_SYNC_FORK_INPUT: [TypeError, (input) =>
    `Asynchronous forks do not support Buffer, TypedArray, DataView or string input: ${input}`],
  ERR_INVALID_THIS: [TypeError, (type) => `Value of "this" must be of type ${type}`],
  ERR_INVALID_TRANSFER_OBJECT: [TypeError, () => 'Found invalid object in transferList'],
  ERR_INVALID_TUPLE: [TypeError, (what, shape) => `${what} must be an iterable ${shape} tuple`],
  ERR_IPC_CHANNEL_CLOSED: [Error, () => 'Channel closed'],
  ERR_IPC_DISCONNECTED: [Error, () => 'IPC channel is already disconnected'],
  ERR_IPC_ONE_PIPE: [Error, () => 'Child process can have only one IPC pipe'],
  ERR_IPC_SYNC_FORK: [Error, () => 'IPC cannot be used with synchronous forks'],
  ERR_METHOD_NOT_IMPLEMENTED: [Error, (name) => `The ${name} method is not implemented`],
  ERR_MISSING_ARGS: [TypeError, (...names) => {
    const quoted = names.map((name) => Array.isArray(name) ? name.map((one) => `"${one}"`).join(' or ') : `"${name}"`);
    return `The ${listOf(quoted, 'and')} argument${names.length > 1 ? 's' : ''} must be specified`;
  }],
  ERR_MISSING_OPTION: [TypeError, (name) => `${name} is required`],
  ERR_MISSING_PASSPHRASE: [TypeError, () => 'Passphrase required for encrypted key'],
  ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST: [TypeError, () =>
    'Object that needs transfer was found in message but not listed in transferList'],
  ERR_MULTIPLE_CALLBACK: [Error, () => 'Callback called multiple times'],
  ERR_OSSL_EVP_INVALID_DIGEST: [Error, () => 'Invalid digest used'],
  ERR_SCRIPT_EXECUTION_INTERRUPTED: [Error, () => 'Script execution was interrupted by `SIGINT`'],
  ERR_SCRIPT_EXECUTION_TIMEOUT: [Error, (ms) => `Script execution timed out after ${ms}ms`],
  ERR_SERVER_ALREADY_LISTEN: [Error, () => 'Listen method has been called more than once without closing.'],
  ERR_SERVER_NOT_RUNNING: [Error, () => 'Server is not running.'],
  ERR_SOCKET_ALREADY_BOUND: [Error, () => 'Socket is already bound'],
  ERR_SOCKET_BAD_BUFFER_SIZE: [TypeError, () => 'Buffer size must be a positive integer'],
  ERR_SOCKET_BAD_PORT: [RangeError, (name, port, zero = true) =>
    `${name} should be >${zero ? '=' : ''} 0 and < 65536. ${received(port)}.`],
  ERR_SOCKET_BAD_TYPE: [TypeError, () => 'Bad socket type specified. Valid types are: udp4, udp6'],
  ERR_SOCKET_CLOSED: [Error, () => 'Socket is closed'],
  ERR_SOCKET_CLOSED_BEFORE_CONNECTION: [Error, () => 'Socket closed before the connection was established'],
  ERR_SOCKET_DGRAM_IS_CONNECTED: [Error, () => 'Already connected'],
  ERR_SOCKET_DGRAM_NOT_CONNECTED: [Error, () => 'Not connected'],
  ERR_SOCKET_DGRAM_NOT_RUNNING: [Error, () => 'Not running'],
  ERR_STREAM_ALREADY_FINISHED: [Error, (name) => `Cannot call ${name} after a stream was finished`],
  ERR_STREAM_CANNOT_PIPE: [Error, () => 'Cannot pipe, not readable'],
  ERR_STREAM_DESTROYED: [Error, (name) => `Cannot call ${name} after a stream was destroyed`],
  ERR_STREAM_NULL_VALUES: [TypeError, () => 'May not write null values to stream'],
  ERR_STREAM_PREMATURE_CLOSE: [Error, () => 'Premature close'],
  ERR_STREAM_PUSH_AFTER_EOF: [Error, () => 'stream.push() after EOF'],
  ERR_STREAM_UNSHIFT_AFTER_END_EVENT: [Error, () => 'stream.unshift() after end event'],
  ERR_STREAM_WRITE_AFTER_END: [Error, () => 'write after end'],
  ERR_STRING_TOO_LONG: [Error, (limit) => `Cannot create a string longer than 0x${limit.toString(16)} characters`],
  ERR_TLS_ALPN_CALLBACK_INVALID_RESULT: [TypeError, (value, protocols) =>
    `ALPN callback returned a value (${value}) that did not match any of the client's offered protocols (${
      protocols.join(', ')})`],
  ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS: [TypeError, () =>
    'The ALPNCallback and ALPNProtocols TLS options are mutually exclusive'],
  ERR_TLS_CERT_ALTNAME_FORMAT: [SyntaxError, () => 'Invalid subject alternative name string'],
  ERR_TLS_CERT_ALTNAME_INVALID: [Error, (reason) => `Hostname/IP does not match certificate's altnames: ${reason}`],
  ERR_TLS_DH_PARAM_SIZE: [Error, (size) => `DH parameter size ${size} is less than 2048`],
  ERR_TLS_HANDSHAKE_TIMEOUT: [Error, () => 'TLS handshake timeout'],
  ERR_TLS_INVALID_CONTEXT: [TypeError, (name) => `${name} must be a SecureContext`],
  ERR_TLS_INVALID_PROTOCOL_METHOD: [TypeError, (reason) => reason],
  ERR_TLS_INVALID_PROTOCOL_VERSION: [TypeError, (name, which) =>
    `${require('internal/inspect').inspect(name).replace(/^'|'$/g, '"')} is not a valid ${which} TLS protocol version`],
  ERR_TLS_INVALID_STATE: [Error, () => 'TLS socket connection must be securely established'],
  ERR_TLS_PROTOCOL_VERSION_CONFLICT: [TypeError, (version, method) =>
    `TLS protocol version ${JSON.stringify(version)} conflicts with secureProtocol ${JSON.stringify(method)}`],
  ERR_TLS_REQUIRED_SERVER_NAME: [Error, () => '"servername" is required parameter for Server.addContext'],
  ERR_TLS_SNI_FROM_SERVER: [Error, () => 'Cannot issue SNI from a TLS server-side socket'],
  ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET: [Error, () =>
    '`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active'],
  ERR_UNESCAPED_CHARACTERS: [TypeError, (name) => `${name} contains unescaped characters`],
  ERR_UNHANDLED_ERROR: [Error, (what) => what === undefined ? 'Unhandled error.' : `Unhandled error. (${what})`],
  ERR_UNKNOWN_CREDENTIAL: [Error, (kind, id) => `${kind} identifier does not exist: ${id}`],
  ERR_UNKNOWN_ENCODING: [TypeError, (encoding) => require('internal/format').format('Unknown encoding: %s', encoding)],
  ERR_UNKNOWN_SIGNAL: [TypeError, (signal) => `Unknown signal: ${require('internal/format').format('%s', signal)}`],
  ERR_USE_AFTER_CLOSE: [Error, (name) => `${name} was closed`],
  ERR_WORKER_INIT_FAILED: [Error, (reason) => `Worker initialization failure: ${reason}`],
  ERR_WORKER_PATH: [TypeError, (file) => 'The worker script or module filename must be an absolute path or a relative ' +
    `path starting with './' or '../'.${/^(file|data):/.test(file) ? ` Wrap ${file.startsWith('file:') ? 'file://' : 'data:'
    } URLs with \`new URL\`.` : ''} Received "${file}"`],
  ERR_WORKER_UNSUPPORTED_OPERATION: [TypeError, (what) => `${what} is not supported in workers`],
  ERR_ZLIB_INITIALIZATION_FAILED: [Error, () => 'Initialization failed'],
};

/** An error by its code. @param {string} code a row of the table @param {...*} facts for its sentence */
function error(code, ...facts) {
  const [Base, sentence] = table[code];
  return make(Base, code, sentence(...facts));
}

exports.AbortError = AbortError;
exports.errno = errno;
exports.error = error;
exports.expectation = expectation;
exports.make = make;
exports.invalidType = invalidType;
exports.invalidValue = invalidValue;
exports.missing = missing;
exports.notYet = notYet;
exports.outOfRange = outOfRange;
exports.received = received;
