/* readline.js -- require('readline'): a stream line by line, questions, and a line that is edited on a terminal.
 *
 * READ  internal/readline/: cursor.js, keys.js, interface.js, editor.js. Follows Node's readline.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateAbortSignal } = require('internal/validators');
const { Editor } = require('internal/readline/editor');
const { emitKeypressEvents } = require('internal/readline/keys');
const { clearLine, clearScreenDown, cursorTo, moveCursor } = require('internal/readline/cursor');

class CallbackInterface extends Editor {
  /**
   * Writes a question; the next line is the answer. readline.html#rlquestionquery-options-callback
   * @param {string} query @param {{signal?: AbortSignal}} [options] @param {function(string)} callback
   */
  question(query, options, callback) {
    callback = typeof options === 'function' ? options : callback;
    const signal = options && typeof options === 'object' ? options.signal : undefined;
    if (signal) {
      validateAbortSignal(signal, 'options.signal');
      if (signal.aborted) return;
      const cancel = () => this._cancelQuestion();
      const answered = callback;
      signal.addEventListener('abort', cancel, { once: true });
      callback = (answer) => {
        signal.removeEventListener('abort', cancel);
        answered(answer);
      };
    }
    if (typeof callback === 'function') this._ask(query, callback);
  }
}

/** Interface(input, output, completer, terminal), or with options; `new` may be left out. */
function Interface(...args) {
  return Reflect.construct(CallbackInterface, args, new.target || Interface);
}
Object.setPrototypeOf(Interface, CallbackInterface);
Interface.prototype = CallbackInterface.prototype;
Object.defineProperty(Interface.prototype, 'constructor', { value: Interface, writable: true, configurable: true });

/* promisify(rl.question): promises, which an aborted signal rejects. */
Object.defineProperty(Interface.prototype.question, require('util').promisify.custom, {
  configurable: true,
  value: function question(query, options = {}) {
    const { signal } = options;
    if (signal && signal.aborted) return Promise.reject(new errors.AbortError(undefined, { cause: signal.reason }));
    return new Promise((resolve, reject) => {
      const onAbort = () => reject(new errors.AbortError(undefined, { cause: signal.reason }));
      if (signal) signal.addEventListener('abort', onAbort, { once: true });
      this.question(query, options, (answer) => {
        if (signal) signal.removeEventListener('abort', onAbort);
        resolve(answer);
      });
    });
  },
});

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

module.exports = {
  Interface, clearLine, clearScreenDown, createInterface, cursorTo, emitKeypressEvents, moveCursor,
  get promises() { return require('readline/promises'); },
};
