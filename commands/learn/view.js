/* view.js -- the run that failed, in the visualizer, at the step where it went wrong.
 *
 * HOW   the failing test is run once more, alone and with a trace. A test that compares a list says which entry was the first
 *       wrong one; each entry has left a note in the trace, so the note of that number is the step. Otherwise it is the last
 *       line of the learner's file that ran. Where the task is about a program, that program is what is shown, and the step
 *       is the line of its output that was predicted wrongly.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { spawn } = require('child_process');
const fs = require('fs');
const path = require('path');
const { check } = require('./check');
const { run } = require('./processes');

const PROGRAM_SECONDS = 2; /* some programs never end: that is what their task is about */

function readTrace(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n').slice(1, -1);
  return lines.map((line) => JSON.parse(line));
}

/* The number of the event at which to open. kind: what counts as a step, 'note' or 'out'. */
function placeOf(events, { step }, kind, files) {
  const steps = events.filter(({ k, fd }) => k === kind && fd !== 2);
  if (step !== undefined && steps.length > 0) return steps[Math.min(step, steps.length - 1)].seq;
  const own = events.findLast(({ k, file }) => k === 'line' && files.includes(file));
  return (own ?? events[events.length - 1]).seq;
}

/**
 * Records the failing run. @param {object} exercise @param {string} folder the learner's
 * @param {object} test the failing test, as check() gives it
 * @returns {Promise<?{trace: string, at: number}>} null: there is nothing to see, as when it does not compile
 */
async function record(exercise, folder, test) {
  const trace = path.join(folder, 'trace.ndjson');
  fs.rmSync(trace, { force: true });
  if (exercise.program) {
    await run([process.execPath, `--clock=${exercise.clock ?? 'fast'}`, `--trace=${trace}`,
      path.join(exercise.folder, exercise.program)], { cwd: folder, env: {}, seconds: PROGRAM_SECONDS });
  } else {
    await check(exercise, folder, { only: test.name, trace });
  }
  if (!fs.existsSync(trace)) return null;
  const files = exercise.files.map((name) => fs.realpathSync(path.join(folder, name)));
  const events = readTrace(trace);
  return events.length ? { trace, at: placeOf(events, test, exercise.program ? 'out' : 'note', files) } : null;
}

/** Opens the visualizer there, and waits until it is left; without a terminal, prints its screen. */
function open({ trace, at }) {
  const terminal = process.stdin.isTTY && process.stdout.isTTY;
  const args = [...(terminal ? [] : ['--dump', '80x24']), '--at', String(at), trace];
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(path.dirname(process.execPath), 'orrery-viz'), args, { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

module.exports = { open, record };
