/* session.js -- `orrery learn` on a terminal: it stays, checks when you save, and does what a key says.
 *
 * HOW   one exercise is open. Saving its file, or a key, starts a piece of work; pieces of work run one after the other, in a
 *       chain of promises, so that a check that takes long is not overtaken by the next. It never goes on by itself: 'n' does.
 * READ  after lesson.js. The keys are a table, from which the help line is made.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { spawn } = require('child_process');
const { Trouble } = require('./course');
const show = require('./show');
const { watch } = require('./watch');

const keys = {
  h: { name: 'hint', does: (session) => session.say(session.lesson.nextHint(session.exercise)) },
  t: { name: 'task', does: (session) => session.say(session.lesson.task(session.exercise)) },
  e: { name: 'edit', does: (session) => session.edit() },
  c: { name: 'check', does: (session) => session.check() },
  v: { name: 'view the run', does: (session) => session.view() },
  s: { name: 'solution', does: (session) => session.say(session.lesson.solution(session.exercise)) },
  n: { name: 'next', does: (session) => session.next() },
  l: { name: 'list', does: (session) => session.say(show.list(session.lesson.course, session.lesson.progress)) },
  q: { name: 'quit', does: (session) => session.quit() },
};
const helpLine = Object.entries(keys).map(([key, { name }]) => `${show.bold(key)} ${name}`).join('  ');

class Session {
  #work = Promise.resolve();
  #unwatch = () => {};

  constructor(lesson) {
    this.lesson = lesson;
  }

  start() {
    process.stdin.setRawMode(true);
    process.stdin.on('data', (bytes) => { for (const key of String(bytes)) this.#press(key); });
    this.#do(() => this.#open(this.lesson.progress.current));
  }

  say(text) {
    process.stdout.write(`${text}\n`);
  }

  async check() {
    this.say(show.dim('checking ...'));
    const outcome = await this.lesson.check(this.exercise);
    process.stdout.write('\x1b[2J\x1b[3J\x1b[H'); /* a new page */
    this.say(`${show.heading(this.exercise)}\n\n${show.result(outcome)}\n`);
    if (outcome.passed) {
      this.say(`${show.green('Solved.')} ${show.bold('s')} shows how we did it, ${show.bold('n')} goes on when you like.`);
    } else {
      for (const file of this.lesson.files(this.exercise)) this.say(`Save ${show.shortPath(file)}, and it is checked.`);
    }
  }

  async view() {
    this.say(show.dim('recording ...'));
    await this.#lend(() => this.lesson.view(this.exercise));
  }

  /* With the editor that the learner has chosen. Saving is seen by the watcher, as it is from any other editor. */
  edit() {
    const editor = process.env.VISUAL || process.env.EDITOR || 'vi';
    return this.#lend(() => new Promise((resolve, reject) => {
      const child = spawn('sh', ['-c', `${editor} "$@"`, 'sh', ...this.lesson.files(this.exercise)], { stdio: 'inherit' });
      child.on('error', reject);
      child.on('close', resolve);
    }));
  }

  next() {
    const { progress } = this.lesson, next = progress.firstUnsolved(this.exercise);
    if (!next) {
      this.say('All exercises are solved. Well done!');
    } else if (next === this.exercise) {
      this.say('This one is not solved yet. "orrery learn next NN" goes to any other.');
    } else {
      this.#open(next);
    }
  }

  quit() {
    this.#unwatch();
    process.stdin.setRawMode(false);
    process.stdin.pause();
    this.say(`Until next time: "orrery learn" goes on with ${this.exercise.number}.`);
  }

  #open(exercise) {
    this.#unwatch();
    this.exercise = this.lesson.progress.current = exercise;
    this.#unwatch = watch(this.lesson.files(exercise), () => this.#do(() => this.check()));
    this.say(this.lesson.task(exercise));
    this.say(`\nOpen it in your editor, here with ${show.bold('e')}: it is checked when you save it.`);
  }

  /* The terminal is another program's meanwhile. */
  async #lend(act) {
    process.stdin.setRawMode(false);
    process.stdin.pause();
    try {
      await act();
    } finally {
      process.stdin.setRawMode(true);
      process.stdin.resume();
    }
  }

  #press(key) {
    if (key === '\x03' || key === '\x04') this.#do(() => this.quit()); /* Ctrl-C, Ctrl-D */
    else if (keys[key]) this.#do(() => keys[key].does(this));
  }

  /* Does it after what is under way, and says again what can be done. */
  #do(act) {
    this.#work = this.#work.then(act).catch((error) => {
      if (!(error instanceof Trouble)) throw error;
      this.say(error.message);
    }).then(() => { if (process.stdin.isRaw) this.say(`\n${helpLine}`); });
  }
}

module.exports = { Session };
