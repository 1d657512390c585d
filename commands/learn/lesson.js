/* lesson.js -- what the commands and the session share: the course, the progress, and what can be done with an exercise.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const path = require('path');
const { Trouble, exercises, files, find, hints, text } = require('./course');
const { check } = require('./check');
const { Progress } = require('./progress');
const show = require('./show');
const view = require('./view');

class Lesson {
  constructor() {
    this.course = exercises();
    this.progress = new Progress(this.course);
  }

  /** The exercise that the command line names, or the current one. */
  chosen([word]) {
    return word === undefined ? this.progress.current : find(this.course, word);
  }

  /** The learner's files for an exercise, made if need be. */
  files(exercise) {
    const folder = this.progress.open(exercise);
    return exercise.files.map((name) => path.join(folder, name));
  }

  /** Checks one exercise, and remembers it if it is solved. */
  async check(exercise) {
    const outcome = await check(exercise, this.progress.open(exercise));
    if (outcome.passed) this.progress.setSolved(exercise);
    return outcome;
  }

  task(exercise) {
    const files = this.files(exercise).map((file) => `Your file: ${show.shortPath(file)}`);
    const tests = path.join(exercise.folder, exercise.track === 'c' ? 'test.c' : 'test.js');
    const program = exercise.program ? [`The program: ${show.shortPath(path.join(exercise.folder, exercise.program))}`] : [];
    return [show.markdown(text(exercise, 'README.md')), '', ...files, `Its tests: ${show.shortPath(tests)}`, ...program].join('\n');
  }

  /** One hint more than last time, with those before it. */
  nextHint(exercise) {
    const all = hints(exercise), seen = Math.min(this.progress.hintsSeen(exercise) + 1, all.length);
    this.progress.setHintsSeen(exercise, seen);
    return all.slice(0, seen).map(({ title, text: hint }, i) =>
      `${show.bold(`Hint ${i + 1} of ${all.length}: ${title}`)}\n${show.markdown(hint)}\n`).join('\n');
  }

  /** Ours, for who has theirs. @throws {Trouble} otherwise */
  solution(exercise) {
    if (!this.progress.isSolved(exercise)) {
      throw new Trouble(`${exercise.number} ${exercise.title} is not solved yet, so this would spoil it. A hint helps, too.`);
    }
    return Object.entries(files(exercise, 'solution')).map(([name, source]) => `${show.bold(name)}\n${source}`).join('\n');
  }

  /** Opens the visualizer where the first failing test went wrong. */
  async view(exercise) {
    const folder = this.progress.open(exercise), { tests } = await this.check(exercise);
    const failing = tests.find(({ passed }) => !passed);
    if (!failing && !exercise.program) throw new Trouble('Nothing goes wrong any more: there is no failing run to look at.');
    const recorded = await view.record(exercise, folder, failing ?? {});
    if (!recorded) throw new Trouble(`There is no run to look at: ${failing.name} has stopped it before it began.`);
    await view.open(recorded);
  }

  /** Begins again; gives the names under which the learner's files are kept. */
  reset(exercise) {
    return this.progress.reset(exercise);
  }
}

module.exports = { Lesson };
