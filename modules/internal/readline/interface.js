/* internal/readline/interface.js -- Interface: a stream, line by line.
 *
 * HOW   two ways of reading. Without a terminal the input is cut at its line ends (_normalWrite). On a terminal keys come
 *       in (keys.js) and the line is edited (Editor, in editor.js, is the class between EventEmitter and this one's
 *       children). Both end in _onLine(), which answers a question or emits 'line'.
 *
 *           input ──data──▶ _normalWrite ──────────▶ _onLine ──▶ question's callback
 *                 └─keypress─▶ _ttyWrite ──return──▶    └──────▶ 'line'
 *
 * NODE  readline.html#class-interfaceconstructor. The names with an underscore are Node's, programs know some of them.
 * READ  after cursor.js and keys.js, before editor.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');
const { StringDecoder } = require('string_decoder');
const errors = require('internal/errors');
const validators = require('internal/validators');
const { emitKeypressEvents } = require('internal/readline/keys');

const HISTORY_SIZE = 30, CRLF_DELAY = 100, TAB_SIZE = 8;
const lineEnd = /\r?\n|\r(?!\n)/;

/* The options, also from the four old arguments; checked. */
function readOptions(input, output, completer, terminal) {
  let options = { output, completer, terminal };
  if (input && input.input) options = input;
  else options.input = input;
  const { history, signal } = options;
  if (options.completer !== undefined && typeof options.completer !== 'function')
    throw errors.invalidValue('completer', options.completer);
  if (history !== undefined) validators.validateArray(history, 'history');
  if (options.historySize !== undefined) validators.validateNumber(options.historySize, 'historySize', 0);
  if (options.tabSize !== undefined) validators.validateUint32(options.tabSize, 'tabSize', true);
  if (options.escapeCodeTimeout !== undefined && !Number.isFinite(options.escapeCodeTimeout))
    throw errors.invalidValue('input.escapeCodeTimeout', options.escapeCodeTimeout);
  if (signal) validators.validateAbortSignal(signal, 'options.signal');
  return options;
}

/* A completer with one parameter gives its answer, one with two calls back. */
function withCallback(completer) {
  return completer.length === 2 ? completer : (text, callback) => callback(null, completer(text));
}

class InterfaceConstructor extends EventEmitter {
  constructor(input, output, completer, terminal) {
    super();
    const options = readOptions(input, output, completer, terminal);
    this.isCompletionEnabled = true;
    this.escapeCodeTimeout = options.escapeCodeTimeout;
    this.tabSize = options.tabSize === undefined ? TAB_SIZE : options.tabSize;
    this.line = '';
    this.cursor = 0;
    this.output = options.output;
    this.input = options.input;
    this.history = options.history === undefined ? [] : options.history;
    this.historySize = options.historySize === undefined ? HISTORY_SIZE : options.historySize;
    this.removeHistoryDuplicates = Boolean(options.removeHistoryDuplicates);
    this.crlfDelay = options.crlfDelay ? Math.max(CRLF_DELAY, options.crlfDelay) : CRLF_DELAY;
    this.completer = options.completer ? withCallback(options.completer) : undefined;
    const isTTY = options.terminal === undefined && options.output ? options.output.isTTY : options.terminal;
    this.terminal = Boolean(isTTY);
    this._hide({ paused: false, _prompt: '> ', _oldPrompt: '', _questionCallback: null, _sawReturnAt: 0,
      _line_buffer: null, _decoder: null, _lines: undefined });
    this.setPrompt(options.prompt === undefined ? '> ' : options.prompt);
    this._listen();
    this._follow(options.signal);
    this.input.resume();
  }

  /* Properties that nobody lists. */
  _hide(values) {
    for (const name of Object.keys(values))
      Object.defineProperty(this, name, { value: values[name], writable: true, configurable: true });
  }

  /* Listens to the input, and stops when it is closed. */
  _listen() {
    const listeners = this.terminal ? this._terminalListeners() : this._textListeners();
    listeners.error = (error) => this.emit('error', error);
    for (const name of Object.keys(listeners)) this.input.on(name, listeners[name]);
    const onResize = () => this._refreshLine();
    if (this.terminal) {
      this._setRawMode(true);
      this._startEditing();
      if (this.output) this.output.on('resize', onResize);
    }
    this.once('close', () => {
      for (const name of Object.keys(listeners)) this.input.removeListener(name, listeners[name]);
      if (this.terminal && this.output) this.output.removeListener('resize', onResize);
    });
  }

  _textListeners() {
    this._decoder = new StringDecoder('utf8');
    return {
      data: (chunk) => this._normalWrite(chunk),
      end: () => {
        if (typeof this._line_buffer === 'string' && this._line_buffer.length > 0) this.emit('line', this._line_buffer);
        this.close();
      },
    };
  }

  _terminalListeners() {
    emitKeypressEvents(this.input, this);
    return {
      keypress: (text, key) => {
        this._ttyWrite(text, key);
        if (key && key.sequence) {
          const code = key.sequence.codePointAt(0);
          if (code >= 0xd800 && code <= 0xdfff) this._refreshLine();
        }
      },
      end: () => {
        if (typeof this.line === 'string' && this.line.length > 0) this.emit('line', this.line);
        this.close();
      },
    };
  }

  _follow(signal) {
    if (!signal) return;
    const onAbort = () => this.close();
    if (signal.aborted) {
      process.nextTick(onAbort);
      return;
    }
    signal.addEventListener('abort', onAbort, { once: true });
    this.once('close', () => signal.removeEventListener('abort', onAbort));
  }

  _setRawMode(mode) {
    const { input } = this, before = input.isRaw;
    if (typeof input.setRawMode === 'function') input.setRawMode(mode);
    return before;
  }

  /** The width of the output; Infinity if it is no terminal. */
  get columns() {
    return this.output && this.output.columns ? this.output.columns : Infinity;
  }

  setPrompt(prompt) {
    this._prompt = prompt;
  }

  getPrompt() {
    return this._prompt;
  }

  /** Writes the prompt, and reads again if it was paused. @param {boolean} [preserveCursor] */
  prompt(preserveCursor) {
    if (this.paused) this.resume();
    if (this.terminal && process.env.TERM !== 'dumb') {
      if (!preserveCursor) this.cursor = 0;
      this._refreshLine();
    } else {
      this._writeToOutput(this._prompt);
    }
  }

  _checkOpen() {
    if (this.closed) throw errors.error('ERR_USE_AFTER_CLOSE', 'readline');
  }

  _ask(query, callback) {
    this._checkOpen();
    if (this._questionCallback) {
      this.prompt();
      return;
    }
    this._oldPrompt = this._prompt;
    this.setPrompt(query);
    this._questionCallback = callback;
    this.prompt();
  }

  /* The question is not asked any more. */
  _cancelQuestion() {
    if (!this._questionCallback) return;
    this._questionCallback = null;
    this.setPrompt(this._oldPrompt);
    this.clearLine();
  }

  _onLine(line) {
    if (!this._questionCallback) {
      this.emit('line', line);
      return;
    }
    const callback = this._questionCallback;
    this._questionCallback = null;
    this.setPrompt(this._oldPrompt);
    callback(line);
  }

  _writeToOutput(text) {
    validators.validateString(text, 'stringToWrite');
    if (this.output !== null && this.output !== undefined) this.output.write(text);
  }

  close() {
    if (this.closed) return;
    this.pause();
    if (this.terminal) this._setRawMode(false);
    this.closed = true;
    this.emit('close');
  }

  pause() {
    if (this.paused) return undefined;
    this.input.pause();
    this.paused = true;
    this.emit('pause');
    return this;
  }

  resume() {
    if (!this.paused) return undefined;
    this.input.resume();
    this.paused = false;
    this.emit('resume');
    return this;
  }

  /** As if it had been typed: a text, or a key as in 'keypress'. */
  write(text, key) {
    if (this.paused) this.resume();
    if (this.terminal) this._ttyWrite(text, key);
    else this._normalWrite(text);
  }

  // ---- without a terminal ----

  /* A \n that follows a \r of the chunk before, within crlfDelay, belongs to it. */
  _normalWrite(chunk) {
    if (chunk === undefined) return;
    let text = this._decoder.write(chunk);
    if (this._sawReturnAt && Date.now() - this._sawReturnAt <= this.crlfDelay) {
      if (text.startsWith('\n')) text = text.slice(1);
      this._sawReturnAt = 0;
    }
    if (text === '') return;
    text = (this._line_buffer || '') + text;
    this._line_buffer = null;
    this._sawReturnAt = text.endsWith('\r') ? Date.now() : 0;
    const lines = text.split(lineEnd);
    const rest = lines.pop();
    if (rest) this._line_buffer = rest;
    for (const line of lines) this._onLine(line);
  }

  /** The lines, one after the other; pauses when 1,024 wait. All who iterate share them. */
  [Symbol.asyncIterator]() {
    if (this._lines) return this._lines;
    const lines = EventEmitter.on(this, 'line', { close: ['close'], highWaterMark: 1024 });
    this._lines = {
      next: () => lines.next().then(({ value, done }) => ({ value: done ? undefined : value[0], done })),
      return: () => lines.return(),
      throw: (error) => lines.throw(error),
      [Symbol.asyncIterator]() { return this; },
    };
    return this._lines;
  }
}

exports.InterfaceConstructor = InterfaceConstructor;
