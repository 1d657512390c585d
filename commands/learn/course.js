/* course.js -- the exercises as they lie in their folders.
 *
 * HOW   an exercise is a folder NN-name with exercise.json and README.md (the task), hints.md, start/, solution/, wrong/
 *       and its tests (test.js or test.c). Nothing here is ever written: what a learner writes lies elsewhere
 *       (progress.js), so that a new version of the course loses nothing.
 * READ  first of `orrery learn`.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');

/** What is wrong with what the user wants: shown as it is, without a stack. */
class Trouble extends Error {}

const needed = { id: 'string', title: 'string', track: 'string', chapter: 'number', concepts: 'object', files: 'object',
  points: 'number', seconds: 'number' };

/** The exercise in that folder. @throws {Trouble} if exercise.json lacks something */
function read(folder) {
  const file = path.join(folder, 'exercise.json');
  const facts = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const [key, type] of Object.entries(needed)) {
    if (typeof facts[key] !== type) throw new Trouble(`${file}: "${key}" should be a ${type}`);
  }
  const name = path.basename(folder);
  return { ...facts, name, number: name.slice(0, 2), folder };
}

/** All exercises of a course, in order. */
function exercises(folder = process.env.ORRERY_COURSE || path.join(__dirname, '..', '..', 'exercises')) {
  const names = fs.readdirSync(folder).filter((name) => /^\d\d-/.test(name)).sort();
  return names.map((name) => read(path.join(folder, name)));
}

/** Does a word mean the exercise? It may be its number, its id, or its folder's name. */
function isMeant(word, { name, id, number }) {
  return word === name || word === id || (/^\d+$/.test(word) && word.padStart(2, '0') === number);
}

/** The exercise that a word on the command line means. @throws {Trouble} if it means none */
function find(course, word) {
  const found = course.find((exercise) => isMeant(word, exercise));
  if (!found) throw new Trouble(`There is no exercise "${word}". "orrery learn list" shows them all.`);
  return found;
}

const text = (exercise, name) => fs.readFileSync(path.join(exercise.folder, name), 'utf8');

/** The hints, from a question to nearly the answer: the sections of hints.md. */
function hints(exercise) {
  return text(exercise, 'hints.md').split(/^## /m).slice(1).map((section) => {
    const end = section.indexOf('\n');
    return { title: section.slice(0, end).trim(), text: section.slice(end).replace(/^\n+|\s+$/g, '') };
  });
}

/** The known wrong submissions: { name, files, message } each, message being a part of what a learner should read. */
function wrongs(exercise) {
  const folder = path.join(exercise.folder, 'wrong');
  return fs.readdirSync(folder).sort().map((name) => {
    const source = fs.readFileSync(path.join(folder, name), 'utf8');
    const message = /fails with: (.*?)(?: \*\/)?$/m.exec(source);
    if (!message) throw new Trouble(`${path.join(folder, name)} does not say what it fails with`);
    return { name: path.parse(name).name, files: { [exercise.files[0]]: source }, message: message[1] };
  });
}

/** The texts of the files that are edited, from start/ or solution/. */
function files(exercise, which) {
  return Object.fromEntries(exercise.files.map((name) => [name, text(exercise, path.join(which, name))]));
}

module.exports = { Trouble, exercises, files, find, hints, isMeant, text, wrongs };
