/* internal/util/parse_args.js -- util.parseArgs: a command line as options and positional arguments.
 *
 * HOW   two passes. tokens() says what each argument is (an option, its value, a positional, the terminator `--`),
 *       by the shapes that arguments have: -a, -abc, -avalue, --long, --long=value. Then each token is checked, if
 *       the parsing is strict, and stored.
 * WHY   tokens are given to the caller, too, so that a program can have rules of its own.
 * READ  parseArgs(), then tokens(). Follows Node's util.html, "util.parseArgs".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateArray, validateBoolean, validateObject, validateString } = require('internal/validators');

const own = (object, key) => object !== undefined && object !== null && Object.prototype.hasOwnProperty.call(object, key)
  ? object[key] : undefined;

/* The arguments of this process, without those for the runtime itself. */
function processArguments() {
  const evaluates = process.execArgv.some((word) => /^(-e|-p|-pe|--eval|--print)(=|$)/.test(word));
  return process.argv.slice(evaluates ? 1 : 2);
}

// ---- What the caller declared -----------------------------------------------------------------------------------

/* An option's default must be what the option gives. */
function checkDefault(option, name) {
  const value = own(option, 'default');
  if (value === undefined) return;
  const check = option.type === 'string' ? validateString : validateBoolean;
  if (!option.multiple) {
    check(value, name);
    return;
  }
  validateArray(value, name);
  value.forEach((one, i) => check(one, `${name}[${i}]`));
}

function checkOption(long, option) {
  const name = `options.${long}`, short = own(option, 'short');
  validateObject(option, name);
  if (!['string', 'boolean'].includes(own(option, 'type'))) throw errors.invalidType(`${name}.type`, "('string|boolean')", own(option, 'type'));
  if (Object.hasOwn(option, 'short')) {
    validateString(short, `${name}.short`);
    if (short.length !== 1) throw errors.invalidValue(`${name}.short`, short, 'must be a single character');
  }
  if (own(option, 'multiple') !== undefined) validateBoolean(option.multiple, `${name}.multiple`);
  checkDefault(option, `${name}.default`);
}

function configuration(given) {
  const strict = own(given, 'strict') ?? true;
  const config = { args: own(given, 'args') ?? processArguments(), strict, allowPositionals: own(given, 'allowPositionals') ?? !strict,
    tokens: own(given, 'tokens') ?? false, allowNegative: own(given, 'allowNegative') ?? false, options: own(given, 'options') ?? {} };
  validateArray(config.args, 'args');
  for (const key of ['strict', 'allowPositionals', 'tokens', 'allowNegative']) validateBoolean(config[key], key);
  validateObject(config.options, 'options');
  for (const long of Object.keys(config.options)) checkOption(long, config.options[long]);
  return config;
}

const typeOf = (options, long) => own(own(options, long), 'type');
const longFor = (options, short) => Object.keys(options).find((long) => own(options[long], 'short') === short) ?? short;

// ---- What the arguments are -------------------------------------------------------------------------------------

const isValue = (word) => word !== undefined;
const SHORTS = /^-[^-]./, LONE_SHORT = /^-[^-]$/, LONE_LONG = /^--[^][^=]*$/, LONG_VALUE = /^--[^][^=]*=/;

/* -abc: is the first of them one that takes a value, so that the others are it? */
function expand(word, options) {
  const shorts = [];
  for (let i = 1; i < word.length; i++) {
    const isLast = i === word.length - 1;
    if (isLast || typeOf(options, longFor(options, word[i])) !== 'string') shorts.push(`-${word[i]}`);
    else return [...shorts, `-${word.slice(i)}`];
  }
  return shorts;
}

const isShortWithValue = (word, options) => SHORTS.test(word) && typeOf(options, longFor(options, word[1])) === 'string';

/* The option that a word is: { kind, name, rawName, value, inlineValue }, or undefined. `next` is the word behind. */
function optionIn(word, options, next) {
  const takesNext = (name) => typeOf(options, name) === 'string' && isValue(next);
  const option = (name, rawName, value, inlineValue) => ({ kind: 'option', name, rawName, value, inlineValue });
  if (LONE_SHORT.test(word) || LONE_LONG.test(word)) {
    const name = word[1] === '-' ? word.slice(2) : longFor(options, word[1]);
    return takesNext(name) ? option(name, word, next, false) : option(name, word, undefined, undefined);
  }
  if (isShortWithValue(word, options)) return option(longFor(options, word[1]), word.slice(0, 2), word.slice(2), true);
  if (!LONG_VALUE.test(word)) return undefined;
  const at = word.indexOf('=', 3);
  return option(word.slice(2, at), word.slice(0, at), word.slice(at + 1), true);
}

function tokens(args, options) {
  const out = [], words = args.slice();
  let index = -1, unread = 0; // words that -abc was split into count as one
  while (words.length > 0) {
    const word = words.shift();
    if (unread > 0) unread--;
    else index++;
    if (word === '--') {
      out.push({ kind: 'option-terminator', index }, ...words.map((value, i) => ({ kind: 'positional', index: index + 1 + i, value })));
      break;
    }
    if (SHORTS.test(word) && !isShortWithValue(word, options)) {
      const shorts = expand(word, options);
      words.unshift(...shorts);
      unread = shorts.length;
      continue;
    }
    const token = optionIn(word, options, words[0]);
    if (token === undefined) {
      out.push({ kind: 'positional', index, value: word });
      continue;
    }
    const { kind, name, rawName, value, inlineValue } = token;
    out.push({ kind, name, rawName, index, value, inlineValue });
    if (inlineValue === false) {
      words.shift();
      index++;
    }
  }
  return out;
}

// ---- Into the result --------------------------------------------------------------------------------------------

function checkKnown(config, token, name) {
  if (Object.hasOwn(config.options, name)) return;
  const advice = config.allowPositionals
    ? `. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- "${token.rawName}"` : '';
  throw errors.make(TypeError, 'ERR_PARSE_ARGS_UNKNOWN_OPTION', `Unknown option '${token.rawName}'${advice}`);
}

const invalidOption = (message) => errors.make(TypeError, 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE', message);

/* A string needs a value, a boolean has none; a value that looks like an option was probably forgotten. */
function checkValue(config, token, name) {
  const option = config.options[name], short = own(option, 'short') ? `-${option.short}, ` : '';
  if (option.type === 'string' && typeof token.value !== 'string') throw invalidOption(`Option '${short}--${name} <value>' argument missing`);
  if (option.type === 'boolean' && isValue(token.value)) throw invalidOption(`Option '${short}--${name}' does not take an argument`);
  if (token.inlineValue !== false || token.value.length < 2 || token.value[0] !== '-') return;
  const example = token.rawName.startsWith('--') ? `'${token.rawName}=-XYZ'` : `'--${name}=-XYZ' or '${token.rawName}-XYZ'`;
  throw invalidOption(`Option '${token.rawName}' argument is ambiguous.\n` +
    `Did you forget to specify the option argument for '${token.rawName}'?\nTo specify an option argument starting with a dash use ${example}.`);
}

/* --no-name says false to a boolean. */
function negated(config, token) {
  const name = token.name.slice(3);
  return config.allowNegative && token.name.startsWith('no-') && typeOf(config.options, token.name) === undefined &&
    (!config.strict || typeOf(config.options, name) === 'boolean') ? name : undefined;
}

function storeOption(config, token, values) {
  const positive = negated(config, token), name = positive ?? token.name;
  if (config.strict) {
    checkKnown(config, token, name);
    checkValue(config, token, name);
  }
  if (name === '__proto__') return;
  if (positive !== undefined) Object.assign(token, { name, value: false });
  const value = token.value ?? true;
  if (own(config.options[name], 'multiple')) (values[name] ??= []).push(value);
  else values[name] = value;
  if (positive !== undefined) token.value = undefined;
}

function storePositional(config, token, positionals) {
  if (!config.allowPositionals) {
    throw errors.make(TypeError, 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL',
      `Unexpected argument '${token.value}'. This command does not take positional arguments`);
  }
  positionals.push(token.value);
}

/**
 * Takes a command line apart.
 * @param {object} [config] args, options, strict, allowPositionals, allowNegative, tokens
 * @returns {object} values, positionals, and tokens if wanted
 * @throws {TypeError} ERR_PARSE_ARGS_UNKNOWN_OPTION, ..._INVALID_OPTION_VALUE, ..._UNEXPECTED_POSITIONAL
 * @see util.html#utilparseargsconfig
 */
function parseArgs(given = {}) {
  const config = configuration(given), list = tokens(config.args, config.options);
  const values = Object.create(null), positionals = [];
  for (const token of list) {
    if (token.kind === 'option') storeOption(config, token, values);
    else if (token.kind === 'positional') storePositional(config, token, positionals);
  }
  for (const name of Object.keys(config.options)) {
    const value = own(config.options[name], 'default');
    if (value !== undefined && !(name in values)) values[name] = value;
  }
  return config.tokens ? { values, positionals, tokens: list } : { values, positionals };
}

exports.parseArgs = parseArgs;
