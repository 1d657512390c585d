/* grade.js -- `orrery learn grade`: a folder of submissions, for teachers.
 *
 * HOW   DIR/STUDENT/EXERCISE/file, where EXERCISE is the name, the number or the id. Each submission is copied into a folder
 *       of its own (only the files that may be edited: a submission brings no tests along) and checked in processes of its
 *       own under limits of time, memory and output, several at a time. One that crashes, hangs or fills the memory gets its
 *       result like any other. An exercise has all its points or none, as it is solved or not.
 * HIDDEN --hidden=DIR names a folder with more tests, DIR/EXERCISE/test.js or test.c, which count like those that are visible;
 *       they may require('exercise') as the others require('../exercise').
 * READ  after check.js; reports.js writes what comes out.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const { parseArgs } = require('util');
const { Trouble, find, isMeant } = require('./course');
const { checkTexts } = require('./check');
const reports = require('./reports');

const MOST_OUTPUT = 1024; /* KB */

const isFile = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
const folders = (folder) => fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  .map(({ name }) => name).sort();

/* The files that a student has handed in for an exercise, { name: text }; null: none, or not all. */
function submitted(folder, exercise, alone) {
  const places = [...folders(folder).filter((name) => isMeant(name, exercise)), ...(alone ? ['.'] : [])];
  const place = places.map((name) => path.join(folder, name))
    .find((where) => exercise.files.every((name) => isFile(path.join(where, name))));
  if (place === undefined) return null;
  return Object.fromEntries(exercise.files.map((name) => [name, fs.readFileSync(path.join(place, name), 'utf8')]));
}

/* The hidden test of an exercise; undefined: there is none. */
function hiddenTest(folder, exercise) {
  if (folder === undefined) return undefined;
  const file = path.resolve(folder, exercise.name, exercise.track === 'c' ? 'test.c' : 'test.js');
  return isFile(file) ? file : undefined;
}

/** Checks one submission, and never fails: what cannot be checked has a test that says so. */
async function gradeOne({ student, exercise, files }, { hidden, memory }) {
  const began = performance.now();
  const limits = [`--max-memory=${memory}`, `--max-output=${MOST_OUTPUT}`, '--allow-net=loopback'];
  const how = { options: limits, memory };
  let tests = [{ name: 'the submission', passed: false, message: `There is no ${exercise.files.join(', ')}.` }];
  if (files) {
    try {
      ({ tests } = await checkTexts(exercise, files, how));
      const test = hiddenTest(hidden, exercise);
      if (test) {
        const more = await checkTexts(exercise, files, { ...how, test });
        tests.push(...more.tests.map((one) => ({ ...one, hidden: true })));
      }
    } catch (error) {
      tests = [{ name: 'the check', passed: false, message: `It could not be run: ${error.message}` }];
    }
  }
  const passed = tests.every((test) => test.passed);
  return { student, exercise, tests, passed, points: passed ? exercise.points : 0, seconds: (performance.now() - began) / 1000 };
}

/* Does `act` with all of a list, so many at a time; gives the results in the order of the list. */
async function inParallel(list, jobs, act) {
  const results = [];
  let next = 0;
  await Promise.all(Array.from({ length: jobs }, async () => {
    while (next < list.length) {
      const i = next++;
      results[i] = await act(list[i]);
    }
  }));
  return results;
}

/* What is to be graded: every student with every exercise that anybody has handed in, or that was asked for. */
function collect(course, folder, only) {
  const chosen = only === undefined ? course : only.split(',').map((word) => find(course, word));
  const all = folders(folder).flatMap((student) => chosen.map((exercise) =>
    ({ student, exercise, files: submitted(path.join(folder, student), exercise, chosen.length === 1) })));
  const handedIn = new Set(all.filter(({ files }) => files).map(({ exercise }) => exercise));
  return only === undefined ? all.filter(({ exercise }) => handedIn.has(exercise)) : all;
}

const options = { hidden: { type: 'string' }, only: { type: 'string' }, jobs: { type: 'string' }, memory: { type: 'string' },
  tap: { type: 'string' }, junit: { type: 'string' }, csv: { type: 'string' }, gradescope: { type: 'string' } };

function readArguments(words) {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    if (positionals.length !== 1) throw new Trouble('Which folder of submissions? orrery learn grade DIR');
    return { folder: positionals[0], jobs: os.cpus().length, memory: 512, ...values };
  } catch (error) {
    throw error.code?.startsWith('ERR_PARSE_ARGS') ? new Trouble(error.message) : error;
  }
}

/** Grades a folder and writes the reports that the command line names; TAP on standard output if it names none. */
async function grade(course, words) {
  const { folder, hidden, only, jobs, memory, ...files } = readArguments(words);
  for (const name of [folder, hidden]) {
    if (name !== undefined && !fs.existsSync(name)) throw new Trouble(`There is no folder ${name}.`);
  }
  const list = collect(course, folder, only);
  const results = await inParallel(list, Math.max(1, Number(jobs) || 1), (one) => gradeOne(one, { hidden, memory }));
  reports.write(results, Object.keys(files).length ? files : { tap: '-' });
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}

module.exports = { grade };
