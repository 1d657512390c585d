/* internal/tty_colors.js -- how many colours does a terminal have? What the environment says of it.
 *
 * HOW   a depth in bits: 1 (none), 4 (16 colours), 8 (256), 24 (all). The first rule that fits decides.
 * WHY   a terminal cannot be asked; its name, the program that shows it and the build machine that pretends to be one
 *       are all that is known.
 * READ  before tty.js. Follows tty.html#writestreamgetcolordepthenv.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const NONE = 1, BASIC = 4, MANY = 8, ALL = 24;

const terminals = { __proto__: null, eterm: BASIC, cons25: BASIC, console: BASIC, cygwin: BASIC, dtterm: BASIC, gnome: BASIC,
  hurd: BASIC, jfbterm: BASIC, konsole: BASIC, kterm: BASIC, mlterm: BASIC, mosh: ALL, putty: BASIC, st: BASIC,
  'rxvt-unicode-24bit': ALL, terminator: ALL };
const families = [/ansi/, /color/, /linux/, /^con[0-9]*x[0-9]/, /^rxvt/, /^screen/, /^xterm/, /^vt100/];
const services = ['APPVEYOR', 'BUILDKITE', 'CIRCLECI', 'DRONE', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TRAVIS'];

let warned = false;

/* Two wishes that contradict each other: FORCE_COLOR wins, and it is said once. */
function warnOfContradiction(env) {
  if (warned) return;
  const name = ['NODE_DISABLE_COLORS', 'NO_COLOR'].find((one) => env[one] !== undefined);
  if (name === undefined) return;
  process.emitWarning(`The '${name}' env is ignored due to the 'FORCE_COLOR' env being set.`, 'Warning');
  warned = true;
}

function forced(env) {
  const depth = { '': BASIC, 1: BASIC, true: BASIC, 2: MANY, 3: ALL }[env.FORCE_COLOR];
  if (depth === undefined) return NONE;
  warnOfContradiction(env);
  return depth;
}

/* A build machine, whose logs are shown in colour somewhere. */
function ofService(env) {
  return services.some((name) => name in env) || env.CI_NAME === 'codeship' ? MANY : NONE;
}

/* The program that shows it; undefined: it has not said. */
function ofProgram(env) {
  switch (env.TERM_PROGRAM) {
    case 'iTerm.app': return !env.TERM_PROGRAM_VERSION || /^[0-2]\./.test(env.TERM_PROGRAM_VERSION) ? MANY : ALL;
    case 'HyperTerm': case 'MacTerm': return ALL;
    case 'Apple_Terminal': return MANY;
    default: return undefined;
  }
}

function ofName(env) {
  if (!env.TERM) return undefined;
  if (env.TERM.startsWith('xterm-256')) return MANY;
  const name = env.TERM.toLowerCase();
  if (terminals[name]) return terminals[name];
  return families.some((family) => family.test(name)) ? BASIC : undefined;
}

/** @param {object} [env] @returns {number} 1, 4, 8 or 24 bits */
function getColorDepth(env = process.env) {
  if (env.FORCE_COLOR !== undefined) return forced(env);
  if (env.NODE_DISABLE_COLORS !== undefined || env.NO_COLOR !== undefined || env.TERM === 'dumb') return NONE;
  if (env.TMUX) return MANY;
  if (env.CI) return ofService(env);
  if ('TEAMCITY_VERSION' in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? BASIC : NONE;
  const program = ofProgram(env);
  if (program !== undefined) return program;
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return ALL;
  return ofName(env) ?? (env.COLORTERM ? BASIC : NONE);
}

/** @param {function(object): number} depthOf the stream's getColorDepth @param {number} [count=16] @param {object} [env]
 * @returns {boolean} whether there are so many colours @throws {TypeError|RangeError} count */
function hasColors(depthOf, count, env) {
  if (env === undefined && (count === undefined || (typeof count === 'object' && count !== null))) [env, count] = [count, 16];
  else require('internal/validators').validateInteger(count, 'count', 2);
  return count <= 2 ** depthOf(env);
}

module.exports = { getColorDepth, hasColors };
