/* console.js -- values as lines on standard output and standard error.
 *
 * HOW   every method ends in print(), which indents for the open groups and writes one line or more. Arguments
 *       become text through internal/format.js; where they are all plain already, nothing is loaded.
 * WHY   console.log('x') is what a first program does: it must cost a write and no more.
 * STATE one hidden `_state` a Console: its streams, groups, counters and timers. Methods are bound to their
 *       console, so `var log = console.log` works.
 * NODE  left out: context and createTask, which need an inspector; profile and profileEnd do nothing, as there without
 *       one. timeStamp writes a note into the trace. console.trace begins at the caller.
 * READ  print(), log(), then any method. Book: chapter 20.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const standard = require('internal/process/standard'); // in ES5, as this file: so a first program loads no more

// ---- From arguments to a line ------------------------------------------------------------------------------

/* The arguments as text if they need neither a template nor inspect; null otherwise. */
function plainText(args, colors) {
  if (args.length > 1 && typeof args[0] === 'string' && args[0].includes('%')) return null;
  let text = '';
  for (let i = 0; i < args.length; i++) {
    let value = args[i];
    const type = typeof value;
    if (type !== 'string') {
      if (colors || (type !== 'number' && type !== 'boolean' && value !== undefined && value !== null)) return null;
      if (value === 0 && 1 / value < 0) value = '-0';
    }
    text += i === 0 ? value : ` ${value}`;
  }
  return text;
}

/* Eight colours are not worth a sequence, as Node has it. */
function wantsColors(state, stream) {
  if (state.colorMode !== 'auto') return state.colorMode;
  return Boolean(stream.isTTY) && (typeof stream.getColorDepth !== 'function' || stream.getColorDepth() > 2);
}

function inspectOptions(state, stream) {
  const options = {}, given = state.inspectOptions;
  if (given) Object.keys(given).forEach((key) => { options[key] = given[key]; });
  else if (wantsColors(state, stream)) options.colors = true;
  return options;
}

function textOf(state, stream, args) {
  const text = plainText(args, state.inspectOptions || wantsColors(state, stream));
  if (text !== null) return text;
  return require('internal/format').formatWithOptions.apply(null,
    [inspectOptions(state, stream)].concat(Array.prototype.slice.call(args)));
}

function print(state, stream, text) {
  if (state.indent !== '') text = state.indent + text.split('\n').join(`\n${state.indent}`);
  text += '\n';
  if (state.ignoreErrors === false || typeof stream.removeListener !== 'function') stream.write(text);
  else if (!standard.writeDirectly(stream, text)) writeAnyway(stream, text);
}

function nothing() {}

/* A console does not end a program because nobody reads it: an 'error' that nobody listens for is dropped, whether it comes
 * now or later. */
function writeAnyway(stream, text) {
  const silence = () => { if (stream.listenerCount('error') === 0) stream.once('error', nothing); };
  silence();
  try {
    stream.write(text, (error) => { if (error) silence(); });
  } catch (error) {
    if (error instanceof RangeError) throw error; // the stack is full: that is no error of the stream
  } finally {
    stream.removeListener('error', nothing);
  }
}

function out(state) {
  return state.stdout || standard.stream(1);
}

function err(state) {
  return state.stderr || standard.stream(2);
}

// ---- Methods; `this` is the console -------------------------------------------------------------------------

const methods = {};

/** Writes a line to standard output. @param {...*} data @see console.html#consolelogdata-args */
methods.log = function log() {
  const state = this._state, stream = out(state);
  print(state, stream, textOf(state, stream, arguments));
};

/** Writes a line to standard error. @param {...*} data @see console.html#consolewarndata-args */
methods.warn = function warn() {
  const state = this._state, stream = err(state);
  print(state, stream, textOf(state, stream, arguments));
};

/** Writes what util.inspect makes of a value. @param {*} value @param {object} [options]
 * @see console.html#consoledirobj-options */
methods.dir = function dir(value, options) {
  const state = this._state, stream = out(state), all = inspectOptions(state, stream);
  all.customInspect = false;
  if (options) Object.keys(options).forEach((key) => { all[key] = options[key]; });
  print(state, stream, require('internal/inspect').inspect(value, all));
};

/** Starts a timer. @param {string} [label='default'] @see console.html#consoletimelabel */
methods.time = function time(label) {
  const timers = this._state.timers;
  label = label === undefined ? 'default' : `${label}`;
  if (timers[label]) process.emitWarning(`Label '${label}' already exists for console.time()`);
  else timers[label] = process.hrtime();
};

/** Ends a timer and writes what it took. @param {string} [label='default']
 * @see console.html#consoletimeendlabel */
methods.timeEnd = function timeEnd(label) {
  label = label === undefined ? 'default' : `${label}`;
  if (reportTime(this, 'timeEnd', label, [])) delete this._state.timers[label];
};

/** Writes what a timer took so far. @param {string} [label='default'] @param {...*} data
 * @see console.html#consoletimeloglabel-data */
methods.timeLog = function timeLog(label) {
  label = label === undefined ? 'default' : `${label}`;
  reportTime(this, 'timeLog', label, Array.prototype.slice.call(arguments, 1));
};

function reportTime(self, method, label, data) {
  const start = self._state.timers[label];
  if (!start) {
    process.emitWarning(`No such label '${label}' for console.${method}()`);
    return false;
  }
  const took = process.hrtime(start);
  self.log.apply(self, ['%s: %s', label, durationText(took[0] * 1e3 + took[1] / 1e6)].concat(data));
  return true;
}

function twoDigits(n) {
  return n < 10 ? `0${n}` : String(n);
}

/* "1.234ms", "1.234s", "1:02.345 (m:ss.mmm)", "1:02:03.456 (h:mm:ss.mmm)" */
function durationText(ms) {
  if (ms < 1000) return `${Number(ms.toFixed(3))}ms`;
  if (ms < 60000) return `${(ms / 1000).toFixed(3)}s`;
  const hours = Math.floor(ms / 3600000), minutes = Math.floor(ms % 3600000 / 60000);
  let seconds = (ms % 60000 / 1000).toFixed(3);
  if (seconds.length < 6) seconds = `0${seconds}`;
  if (hours === 0) return `${minutes}:${seconds} (m:ss.mmm)`;
  return `${hours}:${twoDigits(minutes)}:${seconds} (h:mm:ss.mmm)`;
}

/** Writes to standard error where it was called. @param {...*} data @see console.html#consoletracemessage-args */
methods.trace = function trace() {
  const state = this._state;
  const title = arguments.length ? `Trace: ${textOf(state, err(state), arguments)}` : 'Trace';
  const frames = String(new Error().stack).split('\n').slice(1);
  while (frames.length && /node:console|at \[bind\]/.test(frames[0])) frames.shift();
  print(state, err(state), [title].concat(frames).join('\n'));
};

/** Writes a warning if the value is falsy. @param {*} value @param {...*} data
 * @see console.html#consoleassertvalue-message */
methods.assert = function assert(value) {
  if (value) return;
  const data = Array.prototype.slice.call(arguments, 1);
  data[0] = `Assertion failed${data.length ? `: ${data[0]}` : ''}`;
  this.warn.apply(this, data);
};

/** Clears the terminal if there is one. @see console.html#consoleclear */
methods.clear = function clear() {
  const stream = out(this._state);
  if (stream.isTTY && process.env.TERM !== 'dumb') stream.write('\u001b[1;1H\u001b[0J');
};

/** Counts its calls and writes the number. @param {string} [label='default']
 * @see console.html#consolecountlabel */
methods.count = function count(label) {
  const counts = this._state.counts;
  label = label === undefined ? 'default' : `${label}`;
  counts[label] = (counts[label] || 0) + 1;
  this.log(`${label}: ${counts[label]}`);
};

/** Counts from the beginning again. @param {string} [label='default'] @see console.html#consolecountresetlabel */
methods.countReset = function countReset(label) {
  const counts = this._state.counts;
  label = label === undefined ? 'default' : `${label}`;
  if (counts[label] === undefined) process.emitWarning(`Count for '${label}' does not exist`);
  delete counts[label];
};

/** Writes a line and indents what follows. @param {...*} label @see console.html#consolegrouplabel */
methods.group = function group() {
  if (arguments.length > 0) this.log.apply(this, arguments);
  this._state.indent += this._state.step;
};

/** Ends the innermost group. @see console.html#consolegroupend */
methods.groupEnd = function groupEnd() {
  const state = this._state;
  state.indent = state.indent.slice(state.step.length);
};

/** Writes rows and columns in boxes. @param {*} data @param {string[]} [properties] the columns wanted
 * @throws {TypeError} if properties is no array @see console.html#consoletabletabulardata-properties */
methods.table = function table(data, properties) {
  if (data === null || typeof data !== 'object') return this.log(data);
  if (properties !== undefined) require('internal/validators').validateArray(properties, 'properties');
  const state = this._state;
  this.log(require('internal/console_table')(data, properties, inspectOptions(state, out(state))));
};

// ---- The same under other names ------------------------------------------------------------------------------

methods.debug = methods.info = methods.log;
/** Writes each value as console.log does. @param {...*} data @see console.html#consoledirxmldata */
methods.dirxml = methods.log;
methods.error = methods.warn;
methods.groupCollapsed = methods.group;

/** These speak to an inspector only. @see console.html#inspector-only-methods */
methods.profile = function profile() {};
methods.profileEnd = function profileEnd() {};

/** Marks this moment in the trace. @param {*} [label] what the note says @see console.html#consoletimestamplabel */
methods.timeStamp = function timeStamp(label = 'timeStamp') {
  native('util').note(`${label}`);
};

// ---- Consoles -----------------------------------------------------------------------------------------------

function checkStream(stream, name) {
  if (stream && typeof stream.write === 'function') return;
  throw require('internal/errors').make(TypeError, 'ERR_CONSOLE_WRITABLE_STREAM',
    `Console expects a writable stream instance for ${name}`);
}

/* The options that are no streams. */
function checkOptions(options) {
  const errors = require('internal/errors'), validators = require('internal/validators');
  if (options.groupIndentation !== undefined) validators.validateInteger(options.groupIndentation, 'groupIndentation', 0, 1000);
  if (options.inspectOptions !== undefined) {
    validators.validateObject(options.inspectOptions, 'options.inspectOptions');
    if (options.inspectOptions.colors !== undefined && options.colorMode !== undefined && options.colorMode !== 'auto') {
      throw errors.make(TypeError, 'ERR_INCOMPATIBLE_OPTION_PAIR',
        'Option "options.inspectOptions.color" cannot be used in combination with option "colorMode"');
    }
  }
  if (options.colorMode !== undefined) validators.validateOneOf(options.colorMode, 'colorMode', ['auto', true, false]);
}

/* Gives `self` its state and its methods; those of a class that extends Console go before ours. */
function build(self, options) {
  Object.defineProperty(self, '_state', {
    value: {
      stdout: options.stdout, stderr: options.stderr, // undefined: the process's
      colorMode: options.colorMode === undefined ? 'auto' : options.colorMode,
      inspectOptions: options.inspectOptions, ignoreErrors: options.ignoreErrors === undefined || options.ignoreErrors,
      indent: '', step: ' '.repeat(options.groupIndentation === undefined ? 2 : options.groupIndentation),
      counts: Object.create(null), timers: Object.create(null)
    }
  });
  Object.keys(methods).forEach((name) => { self[name] = (self[name] || methods[name]).bind(self); });
}

/**
 * A console that writes to streams of your own.
 * @param {object} stdout a stream, or options with stdout, stderr, colorMode, inspectOptions, groupIndentation
 * @param {object} [stderr=stdout] @throws {TypeError} if one can't be written to @throws {TypeError|RangeError} options
 * @see console.html#class-console
 */
function Console(stdout, stderr) {
  if (!Console.prototype.isPrototypeOf(this)) return new Console(stdout, stderr);
  const options = stdout && typeof stdout.write !== 'function' ? stdout : { stdout, stderr };
  checkStream(options.stdout, 'stdout');
  const given = { stdout: options.stdout, stderr: options.stderr || options.stdout };
  checkStream(given.stderr, 'stderr');
  checkOptions(options);
  ['colorMode', 'ignoreErrors', 'inspectOptions', 'groupIndentation'].forEach((key) => { given[key] = options[key]; });
  build(this, given);
}

Object.assign(Console.prototype, methods);
/* The global console is one, too, though nothing constructed it. */
Object.defineProperty(Console, Symbol.hasInstance, {
  value(object) { return object !== null && typeof object === 'object' && Object.prototype.hasOwnProperty.call(object, '_state'); }
});

build(exports, {});
Object.defineProperty(exports, Symbol.toStringTag, { value: 'console', configurable: true });
exports.Console = Console;
/** A name for asynchronous work, for debuggers: run() calls the function. @param {string} name */
exports.createTask = function createTask(name) {
  if (typeof name !== 'string' || name === '') throw new Error('First argument must be a non-empty string.');
  return {
    run(fn) {
      if (typeof fn !== 'function') throw new Error('First argument must be a function.');
      return fn();
    },
  };
};
Object.defineProperty(exports, 'context', {
  get() { return require('internal/errors').missing('console.context'); }, enumerable: true, configurable: true
});
