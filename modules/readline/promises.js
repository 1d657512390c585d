/* readline/promises.js -- require('readline/promises'): questions as promises, and moves of the cursor that are gathered.
 *
 * READ  after readline.js. Follows Node's readline.html#promises-api.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateInteger } = require('internal/validators');
const { Editor } = require('internal/readline/editor');
const cursor = require('internal/readline/cursor');

class Interface extends Editor {
  /** @returns {Promise<string>} rejected with an AbortError by the signal, with ERR_USE_AFTER_CLOSE after close() */
  question(query, options = {}) {
    return new Promise((resolve, reject) => {
      const { signal } = options;
      if (!signal) {
        this._ask(query, resolve);
        return;
      }
      validateAbortSignal(signal, 'options.signal');
      const refuse = () => reject(new errors.AbortError(undefined, { cause: signal.reason }));
      if (signal.aborted) {
        refuse();
        return;
      }
      const onAbort = () => {
        this._cancelQuestion();
        refuse();
      };
      signal.addEventListener('abort', onAbort, { once: true });
      this._ask(query, (answer) => {
        signal.removeEventListener('abort', onAbort);
        resolve(answer);
      });
    });
  }
}

/** Gathers moves of a terminal's cursor, and makes them at commit(); with autoCommit, at once. */
class Readline {
  #stream;
  #autoCommit = false;
  #todo = [];

  constructor(stream, options = undefined) {
    if (!stream || typeof stream.write !== 'function' || typeof stream.on !== 'function')
      throw errors.invalidType('stream', 'an instance of Writable', stream);
    this.#stream = stream;
    if (options && options.autoCommit !== undefined && options.autoCommit !== null) {
      validateBoolean(options.autoCommit, 'options.autoCommit');
      this.#autoCommit = options.autoCommit;
    }
  }

  #add(text) {
    if (this.#autoCommit) process.nextTick(() => this.#stream.write(text));
    else this.#todo.push(text);
    return this;
  }

  cursorTo(x, y = undefined) {
    validateInteger(x, 'x');
    if (y !== undefined && y !== null) validateInteger(y, 'y');
    return this.#add(cursor.cursorToText(x, y === null ? undefined : y));
  }

  moveCursor(dx, dy) {
    if (!dx && !dy) return this;
    validateInteger(dx, 'dx');
    validateInteger(dy, 'dy');
    return this.#add(cursor.moveCursorText(dx, dy));
  }

  clearLine(direction) {
    validateInteger(direction, 'dir', -1, 1);
    return this.#add(cursor.clearLineText(direction));
  }

  clearScreenDown() {
    return this.#add(cursor.CLEAR_BELOW);
  }

  /** Writes what was gathered. @returns {Promise<void>} */
  commit() {
    return new Promise((resolve) => {
      this.#stream.write(this.#todo.splice(0).join(''), () => resolve());
    });
  }

  /** Forgets what was gathered. */
  rollback() {
    this.#todo = [];
    return this;
  }
}

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

module.exports = { Interface, Readline, createInterface };
