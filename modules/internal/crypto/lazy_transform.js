/* internal/crypto/lazy_transform.js -- a stream that few know to be one.
 *
 * HOW   a hash or a cipher is a Transform, but most programs only call update() and digest() or final(): the stream's state
 *       is made when somebody first asks for it.
 * READ  before hash.js and cipher.js. Node's lib/internal/streams/lazy_transform.js has the same idea.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Transform } = require('stream');

const OPTIONS = Symbol('options');

class LazyTransform {}
Object.setPrototypeOf(LazyTransform.prototype, Transform.prototype);

for (const name of ['_readableState', '_writableState']) {
  Object.defineProperty(LazyTransform.prototype, name, {
    get() {
      Transform.call(this, this[OPTIONS]);
      this._writableState.decodeStrings = false;
      return this[name];
    },
    set(value) {
      Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    },
    configurable: true,
    enumerable: true,
  });
}

/** The options for the stream's state, which a constructor was given. */
function setOptions(object, options) {
  Object.defineProperty(object, OPTIONS, { value: options });
}

/** crypto.Hash() and its like work without new, too. */
const callable = (Class) => new Proxy(Class, { apply: (target, self, args) => new target(...args) });

module.exports = { LazyTransform, callable, setOptions };
