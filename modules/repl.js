/* repl.js -- require('repl'): a prompt on any two streams.
 *
 * HOW   a readline.Interface whose lines are gathered until eval() does not say Recoverable any more.
 * LIMIT without `useGlobal`, the context is the global object all the same; no previews, no reverse search. The prompt of
 *       `orrery` itself is internal/repl.js, on GNU readline.
 * READ  after readline.js. Follows Node's repl.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const readline = require('readline');
const { inspect } = require('util');
const { validateFunction } = require('internal/validators');
const prompt = native('prompt'); // check(text, file), run(text, file)

const REPL_MODE_SLOPPY = Symbol('repl-sloppy'), REPL_MODE_STRICT = Symbol('repl-strict');

/** An eval() that calls back with one of these asks for another line. repl.html#recoverable-errors */
class Recoverable extends SyntaxError {
  constructor(error) {
    super();
    this.err = error;
  }
}

/** How values are shown, unless the option `writer` is given. */
function writer(value) {
  return inspect(value, writer.options);
}
writer.options = { ...inspect.defaultOptions, showProxy: true };

/* The eval() that is used if none is given. */
function evaluate(code, context, file, callback) {
  let waits;
  try {
    waits = prompt.check(code, file);
    if (waits === undefined) throw new Recoverable(new SyntaxError('Unexpected end of input'));
    if (!waits) {
      callback(null, prompt.run(code, file));
      return;
    }
  } catch (error) {
    callback(error);
    return;
  }
  const wait = async () => prompt.run(code, file);
  wait().then((value) => callback(null, value), callback);
}

class REPLServer extends readline.Interface {
  constructor(given, stream, evaluator, useGlobal, ignoreUndefined) {
    const options = typeof given === 'object' && given !== null ? { ...given }
      : { prompt: given, input: stream, output: stream, eval: evaluator, useGlobal, ignoreUndefined };
    const input = options.input || process.stdin, output = options.output || process.stdout;
    super({ input, output, terminal: options.terminal, prompt: options.prompt === undefined ? '> ' : options.prompt,
      completer: options.completer || ((line, callback) => this._complete(line, callback)),
      historySize: options.historySize });
    this.completer = options.completer || this._complete;
    this._initialPrompt = this.getPrompt();
    this.context = this.createContext();
    this.useGlobal = true;
    this.ignoreUndefined = Boolean(options.ignoreUndefined);
    this.writer = options.writer || writer;
    this.eval = options.eval || evaluate;
    this.commands = Object.create(null);
    this.bufferedCommand = '';
    this.editorMode = false;
    this.last = undefined;
    this.lastError = undefined;
    defineCommands(this);
    this.on('line', (line) => this._take(line));
    this.on('SIGINT', () => this.clearBufferedCommand() || this.displayPrompt());
    this.on('close', () => this.emit('exit'));
    this.displayPrompt();
  }

  /** .keyword at the prompt. repl.html#replserverdefinecommandkeyword-cmd
   * @param {function|{help?: string, action: function}} command */
  defineCommand(keyword, command) {
    if (typeof command === 'function') command = { action: command };
    validateFunction(command.action, 'cmd.action');
    this.commands[keyword] = command;
  }

  displayPrompt(preserveCursor) {
    this.setPrompt(this.bufferedCommand === '' ? this._initialPrompt : '... ');
    this.prompt(preserveCursor);
  }

  setPrompt(text) {
    if (this.bufferedCommand === '') this._initialPrompt = text;
    super.setPrompt(text);
  }

  clearBufferedCommand() {
    this.bufferedCommand = '';
  }

  /** What TAB proposes for the line: [completions, of what]. @param {string} line @param {function} callback */
  complete(line, callback) {
    this.completer.call(this, line, callback);
  }

  _complete(line, callback) {
    callback(null, require('internal/repl_complete').completionsOf(line, Object.keys(this.commands)));
  }

  /** Wraps a callback of complete() so that it gets at most what all completions begin with. */
  completeOnEditorMode(callback) {
    return (error, results) => {
      if (error) {
        callback(error);
        return;
      }
      const [completions, of = ''] = results, words = completions.filter(Boolean);
      const common = of && words.length > 0 ? [require('internal/repl_complete').commonStart(words)] : words;
      callback(null, [common, of]);
    };
  }

  createContext() {
    return globalThis;
  }

  resetContext() {
    this.context = this.createContext();
    this.emit('reset', this.context);
  }

  /** History in a file: repl.html#replserversetuphistoryhistorypath-callback */
  setupHistory(path, callback) {
    const fs = require('fs');
    fs.readFile(path, 'utf8', (error, text) => {
      if (!error) this.history = text.split('\n').filter(Boolean).reverse().slice(0, this.historySize);
      this.on('line', () => fs.writeFileSync(path, `${this.history.slice().reverse().join('\n')}\n`));
      callback(null, this);
    });
  }

  _take(line) {
    const command = /^\s*\.([^\s.]+)\s*(.*)$/.exec(line);
    if (command && this.commands[command[1]]) {
      this.commands[command[1]].action.call(this, command[2].trim());
      return;
    }
    if (command && this.bufferedCommand === '' && !/^\d/.test(command[1])) {
      this.output.write('Invalid REPL keyword\n');
      this.displayPrompt();
      return;
    }
    const code = `${this.bufferedCommand}${line}\n`;
    if (code.trim() === '') {
      this.displayPrompt();
      return;
    }
    this.eval(code, this.context, 'repl', (error, value) => this._answer(code, error, value));
  }

  _answer(code, error, value) {
    if (error instanceof Recoverable) {
      this.bufferedCommand = code;
    } else {
      this.clearBufferedCommand();
      if (error) this._complain(error);
      else if (!this.ignoreUndefined || value !== undefined) {
        this.last = value;
        this.output.write(`${this.writer(value)}\n`);
      }
    }
    if (!this.closed) this.displayPrompt();
  }

  _complain(error) {
    this.lastError = error;
    if (error instanceof Error && error.stack) error.stack = error.stack.split(/\n    at (?:repl:|[^\n]*\(node:)/)[0];
    const told = this.writer(error);
    this.output.write(`Uncaught ${/^\[.*\]$/.test(told) ? told.slice(1, -1) : told}\n`);
  }
}

function defineCommands(repl) {
  const clear = { help: 'Sometimes you get stuck, this gets you out', action() { this.clearBufferedCommand(); this.displayPrompt(); } };
  repl.defineCommand('break', clear);
  repl.defineCommand('clear', { ...clear, help: 'Alias for .break' });
  repl.defineCommand('exit', { help: 'Exit the REPL', action() { this.close(); } });
  repl.defineCommand('help', {
    help: 'Print this help message',
    action() {
      const names = Object.keys(this.commands).sort();
      const wide = Math.max(...names.map((name) => name.length)) + 3;
      for (const name of names) this.output.write(`.${name.padEnd(wide)}${this.commands[name].help || ''}\n`.replace(/ +\n$/, '\n'));
      this.output.write('\nPress Ctrl+C to abort current expression, Ctrl+D to exit the REPL\n');
      this.displayPrompt();
    },
  });
}

/** repl.html#replstartoptions @param {string|object} options @returns {REPLServer} */
function start(options, stream, evaluator, useGlobal, ignoreUndefined) {
  return new REPLServer(options, stream, evaluator, useGlobal, ignoreUndefined);
}

function isValidSyntax(code) {
  try {
    return prompt.check(String(code), 'repl') !== undefined;
  } catch {
    return false;
  }
}

module.exports = {
  start, writer, REPLServer, REPL_MODE_SLOPPY, REPL_MODE_STRICT, Recoverable, isValidSyntax,
  get builtinModules() { return require('module').builtinModules.filter((name) => !name.startsWith('_')); },
};
