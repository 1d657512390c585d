/* main.js -- `orrery learn`: exercises that are checked while you work on them.
 *
 * HOW   a command is a function of the table below. All of them know the course (course.js) and the learner's progress
 *       (progress.js); check.js runs tests, show.js makes text. Without a command, session.js stays and watches your file.
 * READ  first. Book: appendix "The command line".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const path = require('path');
const { Trouble, exercises, files, find, hints, text } = require('./course');
const { check } = require('./check');
const { Progress } = require('./progress');
const show = require('./show');

const say = (line = '') => console.log(line);

/** What the commands share. */
class Lesson {
  constructor() {
    this.course = exercises();
    this.progress = new Progress(this.course);
  }

  /** The exercise that the command line names, or the current one. */
  chosen([word]) {
    return word === undefined ? this.progress.current : find(this.course, word);
  }

  where(exercise) {
    const folder = this.progress.open(exercise);
    return exercise.files.map((name) => path.join(folder, name));
  }

  /** Checks one exercise, and remembers it if it is solved. */
  async check(exercise) {
    const outcome = await check(exercise, this.progress.open(exercise));
    if (outcome.passed) this.progress.setSolved(exercise);
    return outcome;
  }
}

const commands = {
  list: {
    help: 'all exercises, and where you are',
    run: (lesson) => say(show.list(lesson.course, lesson.progress)),
  },

  task: {
    help: 'what the exercise asks of you', takes: '[NN]',
    run(lesson, words) {
      const exercise = lesson.chosen(words);
      lesson.progress.current = exercise;
      say(show.markdown(text(exercise, 'README.md')));
      say();
      for (const file of lesson.where(exercise)) say(`Your file: ${show.shortPath(file)}`);
    },
  },

  check: {
    help: 'run the checks of an exercise, or of all', takes: '[NN | --all]',
    async run(lesson, words) {
      if (words[0] === '--all') return await checkAll(lesson);
      const exercise = lesson.chosen(words);
      const outcome = await lesson.check(exercise);
      say(show.heading(exercise));
      say(show.result(outcome));
      say();
      if (outcome.passed) {
        say(`${show.green('Solved.')} "orrery learn solution" shows how we did it, "orrery learn next" goes on.`);
      } else {
        for (const file of lesson.where(exercise)) say(`Your file: ${show.shortPath(file)}`);
        say('"orrery learn hint" helps, "orrery learn view" shows the step where it went wrong.');
        process.exitCode = 1;
      }
    },
  },

  hint: {
    help: 'the next hint: a question, where to look, nearly the answer', takes: '[NN]',
    run(lesson, words) {
      const exercise = lesson.chosen(words), all = hints(exercise);
      const seen = Math.min(lesson.progress.hintsSeen(exercise) + 1, all.length);
      lesson.progress.setHintsSeen(exercise, seen);
      all.slice(0, seen).forEach(({ title, text: hint }, i) => {
        say(`${show.bold(`Hint ${i + 1} of ${all.length}: ${title}`)}\n${show.markdown(hint)}\n`);
      });
    },
  },

  solution: {
    help: 'our solution, once you have yours', takes: '[NN]',
    run(lesson, words) {
      const exercise = lesson.chosen(words);
      if (!lesson.progress.isSolved(exercise)) {
        throw new Trouble(`${exercise.number} ${exercise.title} is not solved yet. "orrery learn hint" helps.`);
      }
      for (const [name, source] of Object.entries(files(exercise, 'solution'))) say(`${show.bold(name)}\n${source}`);
    },
  },

  next: {
    help: 'go on to the next exercise that is not solved, or to NN', takes: '[NN]',
    run(lesson, words) {
      const { progress } = lesson;
      const exercise = words.length ? find(lesson.course, words[0]) : progress.firstUnsolved(progress.current);
      if (!exercise) {
        say('That was the last one: all exercises are solved. Well done!');
        return;
      }
      if (exercise === progress.current && words.length === 0) {
        say(`${exercise.number} ${exercise.title} is not solved yet. "orrery learn next NN" goes somewhere else.\n`);
      }
      commands.task.run(lesson, [exercise.number]);
    },
  },

  reset: {
    help: 'begin again; what you wrote is kept beside the file', takes: '[NN]',
    run(lesson, words) {
      const exercise = lesson.chosen(words);
      for (const file of lesson.progress.reset(exercise)) say(`What you wrote is kept as ${show.shortPath(file)}.`);
    },
  },
};

async function checkAll(lesson) {
  let solved = 0;
  for (const exercise of lesson.course) {
    const { passed, tests } = await lesson.check(exercise);
    const first = tests.find((test) => !test.passed);
    solved += passed;
    say(`${passed ? show.green('✓') : ' '} ${exercise.number} ${exercise.title.padEnd(34)}` +
      (passed ? '' : ` ${show.dim(first.name)}`));
  }
  say(`\n${solved} of ${lesson.course.length} solved.`);
  process.exitCode = solved === lesson.course.length ? 0 : 1;
}

function usage() {
  const lines = Object.entries(commands).map(([name, { takes = '', help }]) =>
    `  orrery learn ${`${name} ${takes}`.padEnd(22)} ${help}`);
  return `Usage:\n${lines.join('\n')}\n\nNN is the number of an exercise; without it, the one you are at is meant.`;
}

async function main([name, ...words]) {
  if (name === '--help' || name === '-h' || name === 'help') {
    say(usage());
    return;
  }
  const command = commands[name ?? 'list'];
  if (!command) throw new Trouble(`There is no "orrery learn ${name}".\n\n${usage()}`);
  await command.run(new Lesson(), words);
}

main(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
