/* main.js -- orrery examples: the programs of the book, to list, to run, to step through.
 *
 *   orrery examples                list them
 *   orrery examples 03             run those of chapter 3
 *   orrery examples 03/turns       run one; `turns` alone finds it, too
 *   orrery examples turns --step   open it in the visualizer (or --narrate, --trace=FILE, --clock=fast, ...)
 *
 * HOW   the folder examples/ stands beside commands/. An example begins with two comment lines that say what it is and what
 *       to look for; those are what is listed. Each one runs in a process of its own.
 * READ  book/README.md lists the chapters that they belong to.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');

const FOLDER = path.resolve(__dirname, '..', '..', 'examples');

/** All examples: [{ group, name, file, about, look }]. */
function all() {
  const groups = fs.readdirSync(FOLDER).filter((group) => fs.statSync(path.join(FOLDER, group)).isDirectory()).sort();
  return groups.flatMap((group) => fs.readdirSync(path.join(FOLDER, group)).filter((file) => file.endsWith('.js')).sort()
    .map((file) => describe(group, file)));
}

function describe(group, base) {
  const file = path.join(FOLDER, group, base);
  const [about = '', look = ''] = fs.readFileSync(file, 'utf8').split('\n').map((line) => line.replace(/^\/\/ ?/, ''));
  return { group, name: base.replace(/\.js$/, ''), file, about, look };
}

function list(examples) {
  let group;
  for (const example of examples) {
    if (example.group !== group) console.log(`${group ? '\n' : ''}${example.group}`);
    group = example.group;
    console.log(`  ${example.name.padEnd(26)} ${example.about}`);
  }
  console.log('\norrery examples 03 runs a group, orrery examples turns --step shows one in the visualizer');
}

/** Those whose group, name, or group/name begins with the word. A name that is meant exactly is the only one. */
function matching(examples, word) {
  const wanted = word.replace(/\.js$/, '');
  const exact = examples.filter((e) => e.name === wanted || `${e.group}/${e.name}` === wanted);
  if (exact.length) return exact;
  return examples.filter((e) => e.group.startsWith(wanted) || e.name.startsWith(wanted)
    || `${e.group}/${e.name}`.startsWith(wanted) || (wanted.includes('/') && e.name.startsWith(wanted.split('/')[1])
      && e.group.startsWith(wanted.split('/')[0])));
}

/** Runs one, with its two lines in front of it if it is one of several; gives its exit code. */
function run(example, options, several) {
  if (several) console.log(`\n--- ${example.group}/${example.name}\n    ${example.about}\n    ${example.look}\n`);
  const { status, signal } = spawnSync(process.execPath, [...options, example.file], { stdio: 'inherit' });
  return signal ? 1 : status;
}

function main(args) {
  const options = args.filter((arg) => arg.startsWith('-')), words = args.filter((arg) => !arg.startsWith('-'));
  const examples = all();
  if (!words.length) return list(examples);
  const chosen = [...new Set(words.flatMap((word) => matching(examples, word)))];
  if (!chosen.length) throw new Error(`there is no example "${words.join(' ')}"; orrery examples lists them`);
  if (chosen.length > 1 && options.includes('--step')) throw new Error('--step shows one example at a time: name one');
  const codes = chosen.map((example) => run(example, options, chosen.length > 1));
  process.exitCode = Math.max(...codes);
  return undefined;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`orrery examples: ${error.message}`);
  process.exitCode = 1;
}
