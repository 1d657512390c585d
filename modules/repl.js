/* repl.js -- require('repl'): a prompt on any two streams.
 *
 * HOW   a readline.Interface whose lines are gathered until eval() does not say Recoverable any more. What it gives is
 *       shown, and kept in _ (or _error).
 * LIMIT without `useGlobal`, the context is the global object all the same; what is thrown later, by a timer, is not caught
 *       by the prompt; no previews, no reverse search. The prompt of `orrery` itself is internal/repl.js, on GNU readline.
 * READ  after readline.js, with internal/repl_program.js and internal/repl_commands.js. Follows Node's repl.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const readline = require('readline');
const { inspect } = require('util');
const { validateFunction } = require('internal/validators');
const defineCommands = require('internal/repl_commands');
const { Last, describe, prepare, run } = require('internal/repl_program');

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

/* The same with options of its own, which a program may change. */
function ownWriter(colors) {
  const own = (value) => inspect(value, own.options);
  own.options = { ...writer.options, colors };
  return own;
}

const npmHint = 'npm should be run outside of the Node.js REPL, in your normal shell.\n(Press Ctrl+D to exit.)\n';
const leaveHint = '(To exit, press Ctrl+C again or Ctrl+D or type .exit)\n';

/* What a program has thrown, which may be null. */
class Thrown {
  constructor(value) {
    this.value = value;
  }
}

/* The eval() that is used if none is given. */
function evaluate(code, context, file, callback) {
  if (code.trim() === '') {
    callback(null);
    return;
  }
  let program;
  try {
    program = prepare(code, file, false);
  } catch (error) {
    callback(error);
    return;
  }
  if (!program) {
    callback(new Recoverable(new SyntaxError('Unexpected end of input')));
    return;
  }
  if (this.replMode === REPL_MODE_STRICT) program.text = `'use strict'; void 0; ${program.text}`;
  runProgram(program, file, callback);
}

function runProgram(program, file, callback) {
  if (program.waits) {
    (async () => run(program, file))().then((value) => callback(null, value), (error) => callback(new Thrown(error)));
    return;
  }
  let answer;
  try {
    answer = [null, run(program, file)];
  } catch (error) {
    answer = [new Thrown(error)];
  }
  callback(...answer);
}

/* `require` and `module` of who types. */
function giveModule(context) {
  const Module = require('module'), module = new Module('<repl>');
  module.paths = Module._nodeModulePaths(process.cwd());
  const own = Module.createRequire(require('path').resolve('[repl]'));
  for (const [name, value] of [['module', module], ['require', own]]) {
    Object.defineProperty(context, name, { value, writable: true, configurable: true });
  }
}

class REPLServer extends readline.Interface {
  constructor(given, stream, evaluator, useGlobal, ignoreUndefined) {
    const options = typeof given === 'object' && given !== null ? { ...given }
      : { prompt: given, input: stream, output: stream, eval: evaluator, useGlobal, ignoreUndefined };
    const input = options.input || process.stdin, output = options.output || options.input || process.stdout;
    super({ input, output, terminal: options.terminal, prompt: options.prompt === undefined ? '> ' : options.prompt,
      completer: options.completer || ((line, callback) => this._complete(line, callback)),
      historySize: options.historySize });
    this.completer = options.completer || this._complete;
    this._initialPrompt = this.getPrompt();
    this._hide({ _last: new Last(), _lastError: new Last(), _count: 0, _struck: false });
    this.useColors = options.useColors ?? Boolean(output.isTTY && process.env.TERM !== 'dumb');
    this.useGlobal = true;
    this.ignoreUndefined = Boolean(options.ignoreUndefined);
    this.replMode = options.replMode || REPL_MODE_SLOPPY;
    this.writer = options.writer || ownWriter(this.useColors);
    this.eval = options.eval || evaluate;
    this.commands = Object.create(null);
    this.bufferedCommand = '';
    this.editorMode = false;
    this.resetContext();
    defineCommands(this);
    this.on('line', (line) => this._take(line));
    this.on('SIGINT', () => this._strike());
    this.on('close', () => this.emit('exit'));
    this.displayPrompt();
  }

  get last() { return this._last.value; }

  get lastError() { return this._lastError.value; }

  get underscoreAssigned() { return this._last.assigned; }

  get underscoreErrAssigned() { return this._lastError.assigned; }

  /** .keyword at the prompt. repl.html#replserverdefinecommandkeyword-cmd
   * @param {function|{help?: string, action: function}} command */
  defineCommand(keyword, command) {
    if (typeof command === 'function') command = { action: command };
    validateFunction(command.action, 'cmd.action');
    this.commands[keyword] = command;
  }

  displayPrompt(preserveCursor) {
    super.setPrompt(this.bufferedCommand === '' ? this._initialPrompt : '... ');
    this.prompt(preserveCursor);
  }

  setPrompt(text) {
    this._initialPrompt = text;
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
    require('internal/builtin_globals');
    giveModule(globalThis);
    return globalThis;
  }

  /** Begins anew: _ and _error are again what was last, .save has nothing yet. */
  resetContext() {
    this.context = this.createContext();
    this.lines = [];
    this._last.assigned = this._lastError.assigned = false;
    this._last.define('_', (text) => this.output.write(text));
    this._lastError.define('_error', (text) => this.output.write(text));
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

  // ---- a line ----

  _take(line) {
    this._struck = false;
    if (this.editorMode) {
      this.bufferedCommand += `${line}\n`;
      return;
    }
    if (this._command(line)) return;
    if (this.bufferedCommand === '' && /^\s*npm /.test(line)) {
      this.lines.push(line);
      this.output.write(npmHint);
      this.displayPrompt();
      return;
    }
    const code = `${this.bufferedCommand}${line}\n`;
    this._count += 1;
    this.eval(code, this.context, `REPL${this._count}`, (...answer) => this._answer(line, code, answer));
  }

  /* Is it a .command? Within a program an unknown one is part of it: a line may begin with a dot, or a number. */
  _command(line) {
    const found = /^\s*\.([^\s.]+)\s*(.*)$/.exec(line);
    if (!found || !Number.isNaN(parseFloat(line))) return false;
    const command = this.commands[found[1]];
    if (!command && this.bufferedCommand !== '') return false;
    if (command) {
      command.action.call(this, found[2].trim());
    } else {
      this.lines.push(line);
      this.output.write('Invalid REPL keyword\n');
      this.displayPrompt();
    }
    return true;
  }

  /* answer: what eval() has called back with; without a value nothing is shown */
  _answer(line, code, answer) {
    const [error, value] = answer;
    if (!(error instanceof Thrown)) this.lines.push(line);
    if (error instanceof Recoverable) {
      this.bufferedCommand = code;
    } else {
      this.clearBufferedCommand();
      if (error instanceof Thrown) this._complain(error.value);
      else if (error !== null && error !== undefined) this._complain(error);
      else if (answer.length > 1 && (!this.ignoreUndefined || value !== undefined)) this._show(value);
    }
    if (!this.closed) this.displayPrompt();
  }

  _show(value) {
    this._last.remember(value);
    this.output.write(`${this.writer(value)}\n`);
  }

  _complain(error) {
    this._lastError.remember(error);
    this.output.write(describe(error, this.writer));
  }

  // ---- keys ----

  /* Ctrl-C: what was typed is forgotten; twice on an empty line, it is over. */
  _strike() {
    const idle = this.line === '' && this.bufferedCommand === '';
    this.clearLine();
    this.editorMode = false;
    if (idle && this._struck) {
      this.close();
      return;
    }
    if (idle) this.output.write(leaveHint);
    this._struck = idle;
    this.clearBufferedCommand();
    this.displayPrompt();
  }

  /* In the editor Ctrl-D is the end of the program. */
  _ttyWrite(text, key) {
    if (!this.editorMode || !key?.ctrl || key.name !== 'd') {
      super._ttyWrite(text, key);
      return;
    }
    this.editorMode = false;
    super._ttyWrite('', { name: 'return' });
  }
}

/** repl.html#replstartoptions @param {string|object} options @returns {REPLServer} */
function start(options, stream, evaluator, useGlobal, ignoreUndefined) {
  return new REPLServer(options, stream, evaluator, useGlobal, ignoreUndefined);
}

function isValidSyntax(code) {
  try {
    return prepare(String(code), 'repl', false) !== undefined;
  } catch {
    return false;
  }
}

module.exports = {
  start, writer, REPLServer, REPL_MODE_SLOPPY, REPL_MODE_STRICT, Recoverable, isValidSyntax,
  get builtinModules() { return require('module').builtinModules.filter((name) => !name.startsWith('_')); },
};
