/* progress.js -- what a learner has done, and where the learner's files are.
 *
 * HOW   two places, and neither is the course itself: a working folder with a copy of each start file, made when the exercise
 *       is first opened and never written again unless the learner says `reset`; and learn.json in the folder where programs
 *       keep their state (XDG_STATE_HOME, or ~/.local/state), with what is solved and which hints were seen.
 * WHY   a new version of the course replaces the exercises. What somebody has written is not theirs to replace.
 * READ  after course.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const { Trouble, files } = require('./course');

const stateHome = () => process.env.XDG_STATE_HOME || path.join(os.homedir(), '.local', 'state');
const stateFile = () => path.join(stateHome(), 'orrery', 'learn.json');

function readState() {
  try {
    return JSON.parse(fs.readFileSync(stateFile(), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new Trouble(`Your progress in ${stateFile()} cannot be read: ${error.message}`);
  }
}

/* Written beside it and then renamed: a full disk does not cost anybody's progress. */
function writeState(state) {
  const file = stateFile();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`);
  fs.renameSync(`${file}.new`, file);
}

/** Progress through a course: read at the start, written at each change. */
class Progress {
  #course;
  #state;

  constructor(course) {
    this.#course = course;
    this.#state = { solved: [], hints: {}, ...readState() };
  }

  /** The working folder. */
  get home() {
    return process.env.ORRERY_LEARN_DIR || this.#state.home || path.join(os.homedir(), 'orrery-exercises');
  }

  set home(folder) {
    this.#change({ home: folder });
  }

  /** The exercise that the learner is at: the one chosen last, or the first that is not solved. */
  get current() {
    return this.#course.find(({ id }) => id === this.#state.current) ?? this.firstUnsolved() ?? this.#course[0];
  }

  set current(exercise) {
    this.#change({ current: exercise.id });
  }

  /** The first exercise that is not solved, at or after the given one, then from the beginning; undefined: all are. */
  firstUnsolved(from = this.#course[0]) {
    const start = this.#course.indexOf(from);
    return [...this.#course.slice(start), ...this.#course.slice(0, start)].find((one) => !this.isSolved(one));
  }

  isSolved({ id }) {
    return this.#state.solved.includes(id);
  }

  setSolved(exercise) {
    if (!this.isSolved(exercise)) this.#change({ solved: [...this.#state.solved, exercise.id] });
  }

  hintsSeen({ id }) {
    return this.#state.hints[id] ?? 0;
  }

  setHintsSeen({ id }, count) {
    this.#change({ hints: { ...this.#state.hints, [id]: count } });
  }

  /** The learner's folder for an exercise, with a copy of each start file that is not there yet. */
  open(exercise) {
    const folder = path.join(this.home, exercise.name);
    fs.mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files(exercise, 'start'))) {
      const file = path.join(folder, name);
      if (!fs.existsSync(file)) fs.writeFileSync(file, text);
    }
    return folder;
  }

  /** The start files again; what the learner had written is kept beside them, as name.1, name.2, ... */
  reset(exercise) {
    const folder = this.open(exercise);
    const kept = [];
    for (const name of exercise.files) {
      const file = path.join(folder, name);
      let number = 1;
      while (fs.existsSync(`${file}.${number}`)) number++;
      fs.renameSync(file, `${file}.${number}`);
      kept.push(`${file}.${number}`);
    }
    this.open(exercise);
    return kept;
  }

  #change(change) {
    this.#state = { ...this.#state, ...change };
    writeState(this.#state);
  }
}

module.exports = { Progress };
