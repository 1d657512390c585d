/* internal/dom_exception.js -- DOMException: the error of what the web has given to Node.
 *
 * HOW   an error by name ('AbortError'), some of which have a number from the time when that was the way. It is an
 *       Error by its prototype and its stack, but name, message and code are getters of the prototype.
 * READ  with internal/abort_controller.js. Follows Web IDL, "DOMException".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* The codes, from 1; each has a constant. null: a code that no name has any more. */
const names = ['IndexSizeError', null, 'HierarchyRequestError', 'WrongDocumentError', 'InvalidCharacterError', null,
  'NoModificationAllowedError', 'NotFoundError', 'NotSupportedError', 'InUseAttributeError', 'InvalidStateError',
  'SyntaxError', 'InvalidModificationError', 'NamespaceError', 'InvalidAccessError', null, 'TypeMismatchError',
  'SecurityError', 'NetworkError', 'AbortError', 'URLMismatchError', 'QuotaExceededError', 'TimeoutError',
  'InvalidNodeTypeError', 'DataCloneError'];
const constants = ['INDEX_SIZE_ERR', 'DOMSTRING_SIZE_ERR', 'HIERARCHY_REQUEST_ERR', 'WRONG_DOCUMENT_ERR',
  'INVALID_CHARACTER_ERR', 'NO_DATA_ALLOWED_ERR', 'NO_MODIFICATION_ALLOWED_ERR', 'NOT_FOUND_ERR', 'NOT_SUPPORTED_ERR',
  'INUSE_ATTRIBUTE_ERR', 'INVALID_STATE_ERR', 'SYNTAX_ERR', 'INVALID_MODIFICATION_ERR', 'NAMESPACE_ERR',
  'INVALID_ACCESS_ERR', 'VALIDATION_ERR', 'TYPE_MISMATCH_ERR', 'SECURITY_ERR', 'NETWORK_ERR', 'ABORT_ERR',
  'URL_MISMATCH_ERR', 'QUOTA_EXCEEDED_ERR', 'TIMEOUT_ERR', 'INVALID_NODE_TYPE_ERR', 'DATA_CLONE_ERR'];

function hide(object, key, value) {
  Object.defineProperty(object, key, { value, writable: true, configurable: true, enumerable: false });
}

/** @param {string} [message] @param {string|{name: string, cause: *}} [options] */
class DOMException {
  #message;
  #name;

  constructor(message = '', options = 'Error') {
    this.#message = `${message}`;
    if (options !== null && typeof options === 'object') {
      this.#name = `${options.name === undefined ? 'Error' : options.name}`;
      if ('cause' in options) hide(this, 'cause', options.cause);
    } else {
      this.#name = `${options}`;
    }
    hide(this, 'stack', undefined);
    Error.captureStackTrace(this);
    const frames = String(this.stack).indexOf('\n    at ');
    const title = this.#message ? `${this.#name}: ${this.#message}` : this.#name;
    hide(this, 'stack', title + (frames < 0 ? '' : this.stack.slice(frames)));
  }

  get name() { checkThis(#name in this); return this.#name; }
  get message() { checkThis(#name in this); return this.#message; }
  get code() { checkThis(#name in this); return names.indexOf(this.#name) + 1; }
}

function checkThis(ok) {
  if (!ok) throw require('internal/errors').make(TypeError, 'ERR_INVALID_THIS', 'Value of "this" must be of DOMException');
}

Object.setPrototypeOf(DOMException.prototype, Error.prototype);
Object.defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });
['name', 'message', 'code'].forEach((key) => { Object.defineProperty(DOMException.prototype, key, { enumerable: true }); });
constants.forEach((name, i) => {
  Object.defineProperty(DOMException, name, { value: i + 1, enumerable: true });
  Object.defineProperty(DOMException.prototype, name, { value: i + 1, enumerable: true });
});

module.exports = DOMException;
