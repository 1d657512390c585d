/* main.js -- `orrery learn`: exercises that are checked while you work on them.
 *
 * HOW   a command is a function of the table below. All of them know the course and the learner's progress (lesson.js);
 *       check.js runs tests, show.js makes text. Without a command, on a terminal, session.js stays and watches your file.
 * READ  first. Book: appendix "The command line".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Trouble, find } = require('./course');
const { Lesson } = require('./lesson');
const show = require('./show');

const say = (line = '') => console.log(line);

const commands = {
  list: {
    help: 'all exercises, and where you are',
    run: (lesson) => say(show.list(lesson.course, lesson.progress)),
  },

  task: {
    help: 'what the exercise asks of you', takes: '[NN]',
    run(lesson, words) {
      lesson.progress.current = lesson.chosen(words);
      say(lesson.task(lesson.progress.current));
    },
  },

  check: {
    help: 'run the checks of an exercise, or of all', takes: '[NN | --all]',
    run: (lesson, words) => (words[0] === '--all' ? checkAll(lesson) : checkOne(lesson, lesson.chosen(words))),
  },

  hint: {
    help: 'the next hint: a question, where to look, nearly the answer', takes: '[NN]',
    run: (lesson, words) => say(lesson.nextHint(lesson.chosen(words))),
  },

  view: {
    help: 'the run that failed, in the visualizer, where it went wrong', takes: '[NN]',
    run: (lesson, words) => lesson.view(lesson.chosen(words)),
  },

  solution: {
    help: 'our solution, once you have yours', takes: '[NN]',
    run: (lesson, words) => say(lesson.solution(lesson.chosen(words))),
  },

  next: {
    help: 'go on to the next exercise that is not solved, or to NN', takes: '[NN]',
    run(lesson, words) {
      const { progress } = lesson;
      const exercise = words.length ? find(lesson.course, words[0]) : progress.firstUnsolved(progress.current);
      if (!exercise) {
        say('All exercises are solved. Well done!');
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
      for (const file of lesson.reset(lesson.chosen(words))) say(`What you wrote is kept as ${show.shortPath(file)}.`);
    },
  },

  grade: {
    help: 'for teachers: check a folder of submissions', takes: 'DIR ...',
    run: (lesson, words) => require('./grade').grade(lesson.course, words),
  },
};

async function checkOne(lesson, exercise) {
  const outcome = await lesson.check(exercise);
  say(`${show.heading(exercise)}\n${show.result(outcome)}\n`);
  if (outcome.passed) {
    say(`${show.green('Solved.')} "orrery learn solution" shows how we did it, "orrery learn next" goes on.`);
    return;
  }
  for (const file of lesson.files(exercise)) say(`Your file: ${show.shortPath(file)}`);
  say('"orrery learn hint" helps, "orrery learn view" shows the step where it went wrong.');
  process.exitCode = 1;
}

async function checkAll(lesson) {
  let solved = 0;
  for (const exercise of lesson.course) {
    const { passed, tests } = await lesson.check(exercise);
    const first = tests.find((test) => !test.passed);
    solved += passed;
    say(`${passed ? show.green('✓') : ' '} ${exercise.number} ${exercise.title.padEnd(28)}` +
      (passed ? '' : ` ${show.dim(first.name)}`));
  }
  say(`\n${solved} of ${lesson.course.length} solved.`);
  process.exitCode = solved === lesson.course.length ? 0 : 1;
}

function usage() {
  const lines = Object.entries(commands).map(([name, { takes = '', help }]) =>
    `  orrery learn ${`${name} ${takes}`.padEnd(22)} ${help}`);
  return `Usage:\n  ${'orrery learn'.padEnd(35)} work on an exercise: it is checked when you save\n${lines.join('\n')}\n
NN is the number of an exercise; without it, the one you are at is meant.

  orrery learn grade DIR [--hidden=DIR] [--only=NN,NN] [--jobs=N] [--memory=MB]
                         [--tap=FILE] [--junit=FILE] [--csv=FILE] [--gradescope=FOLDER]
DIR holds a folder for each student, and in that a folder for each exercise.`;
}

async function main([name, ...words]) {
  if (name === '--help' || name === '-h' || name === 'help') {
    say(usage());
    return;
  }
  if (name === undefined && process.stdin.isTTY && process.stdout.isTTY) {
    const { Session } = require('./session');
    new Session(new Lesson()).start();
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
