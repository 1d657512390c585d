/* exercise.js -- what the tests of the JavaScript exercises share.
 *
 * HOW   a test runs in the learner's folder, on the fast clock: a wait takes no time, and the order is always the same.
 *       log() writes down what happens, and marks each entry in the trace; when the order is wrong, the error says at
 *       which entry (`step`), and that is where the visualizer opens.
 * READ  with the tests of any exercise.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const assert = require('node:assert');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** What the learner's file exports. */
function mine(file) {
  return require(path.resolve(file));
}

/** A promise that is fulfilled after so many milliseconds. */
function wait(ms, value) {
  return new Promise((resolve) => { setTimeout(resolve, ms, value); });
}

function firstDifference(actual, expected) {
  const i = expected.findIndex((entry, at) => entry !== actual[at]);
  return i >= 0 ? i : expected.length;
}

/** A function that writes down what it is told; its is() compares that, in order. */
function log() {
  const entries = [];
  const write = (...words) => {
    const entry = words.join(' ');
    console.timeStamp(entry);
    entries.push(entry);
  };
  write.entries = entries;
  write.is = (expected, message) => {
    const step = firstDifference(entries, expected);
    if (step === expected.length && entries.length === expected.length) return;
    throw Object.assign(new assert.AssertionError({ message, actual: entries.join('\n'), expected: expected.join('\n') }),
      { step });
  };
  return write;
}

/** Runs a program and says what it wrote: a list of { text, phase }, one for each line, as the trace has it. */
function observe(program) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'orrery-observe-'));
  const trace = path.join(folder, 'trace');
  spawnSync(process.execPath, ['--clock=fast', '--trace-grain=task', `--trace=${trace}`, program]);
  const events = fs.readFileSync(trace, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  fs.rmSync(folder, { recursive: true });
  return events.filter(({ k }) => k === 'out').map(({ text, phase }) => ({ text: text.trimEnd(), phase }));
}

/* Shows the run as far as the prediction is right: the rest is to be found out. */
function differ(message, right, wrong, step) {
  const expected = [...right.slice(0, step), '(something else)'].join('\n');
  const actual = wrong.slice(0, step + 1).join('\n') || '(nothing)';
  throw Object.assign(new assert.AssertionError({ message, expected, actual }), { step });
}

/** Compares a prediction, a list of [text, phase], with what the program does. what: 'text' or 'phase'. */
function comparePrediction(prediction, seen, what) {
  assert(Array.isArray(prediction), 'The file should export a list, as it did at the start.');
  const mineIs = prediction.map((line) => String(what === 'text' ? line?.[0] : `${line?.[0]}: ${line?.[1]}`));
  const itIs = seen.map(({ text, phase }) => (what === 'text' ? text : `${text}: ${phase}`));
  if (what === 'phase' && seen.some(({ text }, i) => prediction[i]?.[0] !== text)) {
    throw new assert.AssertionError({ message: 'That can be looked at when the order is right.' });
  }
  const step = firstDifference(mineIs, itIs);
  if (step < itIs.length) {
    const place = what === 'text' ? `is "${mineIs[step] ?? 'missing'}" in your list` : `runs in "${prediction[step]?.[1]}"`;
    const but = what === 'text' ? 'the program writes another one there' : 'the loop is somewhere else then';
    differ(`Line ${step + 1} ${place}, but ${but}.`, itIs, mineIs, step);
  }
  assert.strictEqual(mineIs.length, itIs.length, 'Your list is longer than the output.');
}

module.exports = { comparePrediction, log, mine, observe, wait };
