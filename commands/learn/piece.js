/* piece.js -- checks an exercise in C: the runtime is built with the learner's piece in the place of its own.
 *
 * HOW   exercise.json names functions of a file of the runtime. A copy of that file is made in which they are left out and
 *       the learner's file is included instead; it is compiled, and linked with the rest of the runtime and with the
 *       tests, which use Check. So the piece has the interface of the real one, and what it does is what the runtime does.
 * WHY   a test runs in a process of its own (Check forks): a piece that crashes or hangs fails its test, and no other.
 * NEEDS build/liborrery.a and build/piece.flags, which `make` leaves beside orrery: a source tree, a C compiler, Check.
 * READ  after check.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');
const { run } = require('./processes');
const { Trouble } = require('./course');

const root = path.join(__dirname, '..', '..');
const COMPILE_SECONDS = 120; /* for a busy machine */

// ---- cutting a piece out --------------------------------------------------------------------------------------

/* Where a function stands, from its comment to its closing brace, as [first, end) in lines; its head without the body. */
function findFunction(lines, name) {
  const starts = new RegExp(`^[A-Za-z].*\\b${name}\\(`);
  const head = lines.findIndex((line, i) => starts.test(line) && !line.endsWith(';') && lines[i + 1] === '{');
  if (head < 0) throw new Trouble(`The runtime has no function ${name}() any more: this exercise is older than it.`);
  return { head: lines[head], first: head, end: lines.indexOf('}', head) + 1 };
}

/**
 * The text of a file of the runtime with the learner's file in the place of some functions: where the last of them stood,
 * and for the others their declarations, so that whatever stands between may call them.
 */
function cut(text, source, functions, file) {
  const lines = text.split('\n');
  const found = functions.map((name) => findFunction(lines, name)).sort((a, b) => a.first - b.first);
  const last = found[found.length - 1];
  for (const { head, first, end } of found) {
    lines.fill('', first, end);
    lines[first] = `${head};`;
  }
  lines[last.end - 1] = `#include "${file}"\n#line ${last.end + 1} "${source}"`;
  return `#line 1 "${source}"\n${lines.join('\n')}`;
}

// ---- building ------------------------------------------------------------------------------------------------

function readFlags(build) {
  const file = path.join(build, 'piece.flags');
  if (!fs.existsSync(file)) {
    throw new Trouble('The exercises in C build the runtime with your piece in it: they need Orrery\'s source tree,\n' +
      'where "make" has been run. Start "build/orrery learn" there.');
  }
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1).trim().split(/\s+/)]));
}

/* What the flags say of folders is meant from the source tree. */
const fromRoot = (flag) => flag.replace(/^(-I)?(?!-|\/)(.*)$/, (all, option = '', name) => option + path.join(root, name));

/* Gives what the compiler complained of, which calls the learner's file by its own name; undefined: nothing. */
async function compile(command, folder) {
  const { code, errors } = await run(command, { cwd: folder, env: {}, seconds: COMPILE_SECONDS });
  return code === 0 ? undefined : errors.replaceAll(`${folder}/`, '').trim();
}

/* Builds the tests with the piece; gives what compile() gives. */
async function build(exercise, folder, scratch, program, test) {
  const { cc, flags, library, libs } = readFlags(path.dirname(process.execPath));
  const { source, functions } = exercise.piece;
  const text = fs.readFileSync(path.join(root, source), 'utf8');
  const piece = path.join(scratch, 'piece.c');
  fs.writeFileSync(piece, cut(text, source, functions, path.join(folder, exercise.files[0])));
  const command = [...cc, ...flags.map((flag) => (flag.startsWith('-I') ? fromRoot(flag) : flag)),
    `-I${path.dirname(path.join(root, source))}`, `-I${path.join(exercise.folder, '..')}`, '-Wno-unused-function'];
  return await compile([...command, '-c', '-o', `${program}.o`, piece], folder) ??
    await compile([...command, '-o', program, `${program}.o`, test, path.join(exercise.folder, '..', 'piece.c'),
      path.join(root, library[0]), ...libs], folder);
}

// ---- results -------------------------------------------------------------------------------------------------

/* What Check says of a process that did not come to its end, in words that help. */
function inWords(text) {
  const [, signal, code] = /Received signal (\d+ \(.*\))|Early exit with return value (\d+)/.exec(text) ?? [];
  if (signal) return `It crashed: signal ${signal}. Is there a pointer that is NULL, or points to something freed?`;
  if (code) return `The program ended in the middle of it, with exit code ${code}: what it wrote stands below.`;
  if (text.includes('Test timeout expired')) return 'It was still running after some seconds. Is there a loop that never ends?';
  return text;
}

/* A line of Check's TAP: "not ok 2 - test.c:suite:name: message". A message may hold what was expected (piece.h). */
function readLine(line) {
  const parts = /^(not )?ok \d+ - [^:]*:([^:]*):[^:]*: (.*)$/.exec(line);
  if (!parts) return undefined;
  const [, failed, name, text] = parts;
  const compared = /^(.*): expected \[(.*)\], but got \[(.*)\] at (\d+)$/.exec(text);
  const result = { name: name.replace(/_/g, ' '), passed: !failed };
  if (!failed) return result;
  if (!compared) return { ...result, message: inWords(text) };
  const [, message, expected, actual, step] = compared;
  const list = (words) => words.split(' ').join('\n');
  return { ...result, message, expected: list(expected), actual: list(actual), step: Number(step) };
}

function readResults(file) {
  if (!fs.existsSync(file)) return [];
  return fs.readFileSync(file, 'utf8').split('\n').map(readLine).filter(Boolean);
}

/* The command that runs a program for so many seconds of the processor's time, and with so much memory, if that is said;
 * AddressSanitizer reserves more addresses than any limit allows. */
function limited(program, seconds, megabytes) {
  const sanitized = readFlags(path.dirname(process.execPath)).flags.some((flag) => /^-fsanitize=.*address/.test(flag));
  const memory = megabytes === undefined || sanitized ? '' : `ulimit -v ${megabytes * 1024};`;
  return ['sh', '-c', `ulimit -t ${seconds}; ${memory} exec "$0"`, program];
}

/** As check() of check.js, for an exercise in C. */
async function checkPiece(exercise, folder, { scratch, only, trace, test, memory, resultOf }) {
  const program = path.join(scratch, 'check'), report = path.join(scratch, 'results');
  const complaint = await build(exercise, path.resolve(folder), scratch, program,
    test ?? path.join(exercise.folder, 'test.c'));
  if (complaint !== undefined) {
    return { exercise, passed: false, output: '', tests: [{ name: 'the compiler', passed: false, message: complaint }] };
  }
  const env = { CK_TAP_LOG_FILE_NAME: report, CK_VERBOSITY: 'silent', CK_RUN_CASE: only?.replace(/ /g, '_'),
    ORRERY_LEARN_TRACE: trace, ORRERY_OPTIONS: '',
    /* what a test that fails has left behind says nothing new */
    ASAN_OPTIONS: `${process.env.ASAN_OPTIONS ?? ''}:detect_leaks=0` };
  const ended = await run(limited(program, exercise.seconds, memory), { cwd: folder, seconds: exercise.seconds, env });
  const tests = readResults(report);
  return resultOf(exercise, tests.some(({ passed }) => !passed) ? { ...ended, code: 0 } : ended, tests);
}

module.exports = { checkPiece, cut };
