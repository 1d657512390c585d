/* check.js -- runs the tests of an exercise on the files in a folder.
 *
 * HOW   the tests run in a process of their own whose current folder is the learner's, on the fast clock: an endless loop
 *       or a crash there ends that process and nothing else. What they found comes back through a file (reporter.js), and
 *       what the program printed is kept beside it and judged by nobody.
 * READ  after course.js. piece.js does the same for an exercise in C.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const { run } = require('./processes');

/* Node's own: it would make the tests take themselves for a part of other tests. */
const CLEAN = { ORRERY_OPTIONS: '', NODE_OPTIONS: undefined, ORRERY_DEBUG: undefined };

const TIME_IS_OVER = 124; /* the exit code of --max-time */
const GRACE = 3; /* seconds until it is ended from outside */

/* The results, one a line; a line that was cut off when the process ended is none. */
function readResults(file) {
  if (!fs.existsSync(file)) return [];
  return fs.readFileSync(file, 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line));
}

/* Why the process did not get to the end of its tests; undefined if it did. */
function whyUnfinished({ code, signal, late, errors }, tests, seconds) {
  if (late || code === TIME_IS_OVER) {
    return { name: 'the time limit',
      message: `It was still running after ${seconds} seconds. Is there a loop, or a timer, that never ends?` };
  }
  if (signal) return { name: 'the run', message: `It was ended by ${signal}.` };
  if (tests.length === 0 || (code !== 0 && tests.every(({ passed }) => passed))) {
    return { name: 'the run', message: `It ended with exit code ${code} before its tests were through.\n${errors}`.trim() };
  }
  return undefined;
}

function resultOf(exercise, ended, tests) {
  const problem = whyUnfinished(ended, tests, exercise.seconds);
  if (problem) tests.push({ ...problem, passed: false });
  return { exercise, tests, passed: tests.every(({ passed }) => passed), output: ended.output + (problem ? '' : ended.errors) };
}

/* What --check says of a file that is no JavaScript: the place, with the line, and the error. Undefined: it is. */
async function wrongSyntax(exercise, folder) {
  for (const name of exercise.files) {
    const { code, errors } = await run([process.execPath, '--check', name],
      { cwd: folder, env: CLEAN, seconds: exercise.seconds });
    if (code !== 0) return errors.replaceAll(`${fs.realpathSync(folder)}/`, '').replace(/\n+Orrery v.*\n*$/, '').trim();
  }
  return undefined;
}

async function checkJavaScript(exercise, folder, { scratch, options = [], test }) {
  const complaint = await wrongSyntax(exercise, folder);
  if (complaint !== undefined) {
    return { exercise, passed: false, output: '', tests: [{ name: 'the syntax', passed: false, message: complaint }] };
  }
  const report = path.join(scratch, 'results');
  const env = { ...CLEAN, NODE_PATH: path.dirname(exercise.folder) }; /* for tests that lie elsewhere */
  const ended = await run([process.execPath, '--clock=fast', `--max-time=${exercise.seconds}`, ...options,
    `--require=${path.join(__dirname, 'finish.js')}`, `--test-reporter=${path.join(__dirname, 'reporter.js')}`,
    `--test-reporter-destination=${report}`, test ?? path.join(exercise.folder, 'test.js')], { cwd: folder, env, seconds: exercise.seconds + GRACE });
  return resultOf(exercise, ended, readResults(report));
}

/**
 * Runs the tests of an exercise. @param {object} exercise @param {string} folder with the learner's files
 * @param {{options?: string[], only?: string, trace?: string, test?: string,
 *   memory?: number}} [how] options: for orrery; only: the name of
 *   the one test to run; trace: a file that the run is recorded in; test: other tests than the exercise's own; memory: how
 *   much a program in C may take, in MB
 * @returns {Promise<{exercise: object, passed: boolean, tests: object[], output: string}>}
 */
async function check(exercise, folder, { options = [], only, trace, test, memory } = {}) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'orrery-learn-'));
  try {
    if (exercise.track === 'c') {
      return await require('./piece').checkPiece(exercise, folder, { scratch, only, trace, test, memory, resultOf });
    }
    const more = [...options];
    if (trace) more.push(`--trace=${trace}`);
    if (only) more.push(`--test-name-pattern=^${only.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`);
    return await checkJavaScript(exercise, folder, { scratch, options: more, test });
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

/** The same for texts: { 'file.js': 'text' }, in a folder that is removed afterwards. */
async function checkTexts(exercise, texts, how) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'orrery-learn-'));
  try {
    for (const [name, text] of Object.entries(texts)) fs.writeFileSync(path.join(folder, name), text);
    return await check(exercise, folder, how);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { check, checkTexts };
