/* prove.js [NN ...] -- every exercise: its start fails, its solution passes, each known wrong submission fails with what the
 * learner should read, and nothing passes that does nothing: an empty file, a file that is commented out, functions that
 * return a constant.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const os = require('os');
const path = require('path');
const learn = path.join(__dirname, '..', '..', 'commands', 'learn');
const { exercises, files, find, hints, text, wrongs } = require(path.join(learn, 'course.js'));
const { checkTexts } = require(path.join(learn, 'check.js'));

const only = (exercise, source) => ({ [exercise.files[0]]: source });

/* A JavaScript file that exports what the solution does, but whose functions return a constant. */
function constantly(value) {
  return ({ folder, files: [name] }) => `
    const dull = (thing) => {
      if (typeof thing !== 'function') return thing && typeof thing === 'object' ? Object.fromEntries(Object.entries(thing)
        .map(([key, part]) => [key, dull(part)])) : ${value};
      const copy = function () { return new.target ? undefined : ${value}; };
      for (const from of [thing, thing.prototype ?? {}]) {
        for (const key of Object.getOwnPropertyNames(from)) {
          if (['constructor', 'prototype', 'length', 'name', 'arguments', 'caller'].includes(key)) continue;
          (from === thing ? copy : copy.prototype)[key] = typeof from[key] === 'function' ? () => ${value} : ${value};
        }
      }
      return copy;
    };
    module.exports = dull(require(${JSON.stringify(path.join(folder, 'solution', name))}));`;
}

/* The C file whose functions return a constant, or nothing. */
const constantC = (value) => (exercise) => files(exercise, 'solution')[exercise.files[0]].replace(
  /^([a-z].*)\n\{\n[^]*?^\}/gm, (all, head) => `${head}\n{\n\treturn${/void \w+\(/.test(head) ? '' : ` ${value}`};\n}`);

const blockComment = (exercise) => `/*\n${files(exercise, 'start')[exercise.files[0]].replace(/\*\//g, '* /')}*/\n`;
const nothing = { 'an empty file': () => '', 'a file that is commented out': blockComment,
  'an empty class': () => 'module.exports = class {};' };
for (const value of ['undefined', 'true', '""', '[]']) {
  nothing[`functions that return ${value}`] = constantly(value);
}
const nothingInC = { 'an empty file': () => '', 'a file that is commented out': blockComment,
  'functions that return 0': constantC('0'), 'functions that return 1': constantC('1') };

/* What is said where something is not as it should be. */
function judge(outcome, wanted) {
  const failed = outcome.tests.find(({ passed }) => !passed);
  if (wanted === 'passes') return outcome.passed ? undefined : `fails: ${failed.name}: ${failed.message}`;
  if (outcome.passed) return 'passes';
  if (wanted !== 'fails' && !failed.message.includes(wanted)) return `fails otherwise: ${failed.message}`;
  return undefined;
}

/* All that is to be shown of an exercise: [name, function that gives what is wrong]. */
function claims(exercise) {
  const submitted = (texts, wanted) => async () => judge(await checkTexts(exercise, texts), wanted);
  const known = wrongs(exercise);
  return [
    ['has a task, three hints and known mistakes', () => {
      const found = [text(exercise, 'README.md').length > 300, hints(exercise).length === 3, known.length >= 2];
      return found.every(Boolean) ? undefined : `task, hints, mistakes: ${found.join(', ')}`;
    }],
    ['start fails', submitted(files(exercise, 'start'), 'fails')],
    ['solution passes', submitted(files(exercise, 'solution'), 'passes')],
    ...known.map(({ name, files: texts, message }) => [`wrong/${name}: fails with its message`, submitted(texts, message)]),
    ...Object.entries(exercise.track === 'c' ? nothingInC : nothing).map(([name, make]) =>
      [`${name}: fails`, submitted(only(exercise, make(exercise)), 'fails')]),
  ];
}

async function main(words) {
  const course = exercises(), chosen = words.length ? words.map((word) => find(course, word)) : course;
  const left = chosen.flatMap((exercise) => claims(exercise).map(([name, show]) => [`${exercise.name}: ${name}`, show]));
  let passed = 0, failed = 0;
  const work = async () => {
    for (let claim = left.shift(); claim; claim = left.shift()) {
      const problem = await claim[1]();
      if (problem === undefined) passed++;
      else failed++;
      console.log(problem === undefined ? `ok ${claim[0]}` : `FAIL exercises/${claim[0]}, but it ${problem}`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, os.cpus().length) }, work));
  console.log(`exercises: ${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

main(process.argv.slice(2));
