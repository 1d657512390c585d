/* made.js -- what running a program makes: outputs and screens.
 *
 * HOW   Commands run one after the other in a folder of the chapter's own that holds a copy of examples/, with this build's
 *       programs first in PATH; what they print, on either stream, stands below them. A screen is that of
 *       `orrery-viz --dump` at a moment of a run, found by what happens there instead of by its
 *       number, which changes with the runtime:
 *
 *         line 6 [2]        line 6 of the script is about to run (the second time)
 *         before NAME       the task of that function begins; likewise ready, after
 *         out TEXT          the program has written that
 *         poll 2            the second time the loop begins to wait
 *         busy 4            the loop waits, and that many threads have begun to work
 *         end               the last event
 *
 * WHY   A picture that somebody pasted is true on one day.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');

const LIMIT = 60000; // ms for one command

/** A folder to run in. build: where orrery and orrery-viz are. */
function workshop(build, name) {
  const folder = path.resolve(build, 'book', 'run', name);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.cpSync('examples', path.join(folder, 'examples'), { recursive: true });
  const PATH = `${path.resolve(build)}:${process.env.PATH}`;
  const env = { PATH, HOME: folder, LC_ALL: 'C.UTF-8', NO_COLOR: '1', TZ: 'UTC' };
  return { folder, env, traces: new Map() };
}

function shell(shop, command) {
  const { stdout, error } = spawnSync('sh', ['-c', `{ ${command}\n} 2>&1`],
    { cwd: shop.folder, env: shop.env, encoding: 'utf8', timeout: LIMIT, maxBuffer: 1 << 24 });
  if (error) throw new Error(`${command}: ${error.message}`);
  return stdout.split(`${shop.folder}/`).join('');
}

const nodeVersion = spawnSync('node', ['-p', 'parseInt(process.versions.node)'], { encoding: 'utf8' }).stdout;
const hasNode = String(nodeVersion).trim() === '20';

/** A block's lines with fresh output. What runs under Node stays as it is where Node 20 is not installed. */
function runConsole(shop, lines) {
  const out = [];
  let old = false; // keep the lines that follow
  for (let i = 0; i < lines.length; ++i) {
    if (!lines[i].startsWith('$ ')) {
      if (old) out.push(lines[i]);
      continue;
    }
    let command = lines[i].slice(2);
    out.push(lines[i]);
    while (command.endsWith('\\')) {
      out.push(lines[++i]);
      command += `\n${lines[i]}`;
    }
    old = /\bnode\b/.test(command) && !hasNode;
    const printed = old ? '' : shell(shop, command).replace(/\n$/, '');
    if (printed) out.push(...printed.split('\n'));
  }
  return out;
}

/* ---- screens ---- */

function traceOf(shop, script) {
  if (!shop.traces.has(script)) {
    const file = path.join(shop.folder, `${path.basename(script, '.js')}.ndjson`);
    shell(shop, `orrery --trace=${file} ${script}`);
    const events = fs.readFileSync(file, 'utf8').trim().split('\n').slice(1).map((line) => JSON.parse(line));
    shop.traces.set(script, { file, events });
  }
  return shop.traces.get(script);
}

const taskEvent = (k) => (event, name, tasks) => event.k === k && tasks.get(event.id) === name;
const MOMENTS = {
  line: (event, line) => event.k === 'line' && event.line === Number(line),
  ready: taskEvent('task.ready'),
  before: taskEvent('task.before'),
  after: taskEvent('task.after'),
  out: (event, text) => event.k === 'out' && event.text.trim().startsWith(text),
  poll: (event, count, tasks, state) => event.k === 'poll' && event.what === 'enter' && ++state.polls === Number(count),
  busy: (event, threads, tasks, state) => {
    if (event.k === 'pool' && event.what === 'start') ++state.starts;
    if (event.k === 'poll' && event.what === 'enter') ++state.polls;
    return state.polls > 0 && state.starts === Number(threads);
  },
};

/** The number of the event that `at` describes. */
function momentOf(events, at) {
  if (at === 'end') return events.length - 1;
  const [, what, argument, count = '1'] = /^(\w+) (.+?)(?: \[(\d+)\])?$/.exec(at) || [];
  if (!MOMENTS[what]) throw new Error(`a screen at "${at}"?`);
  const tasks = new Map(), state = { polls: 0, starts: 0 };
  let left = Number(count);
  for (const event of events) {
    if (event.k === 'task.init') tasks.set(event.id, event.fn || event.type);
    if (MOMENTS[what](event, argument, tasks, state) && --left === 0) return event.seq;
  }
  throw new Error(`there is no "${at}" in that run`);
}

/** The screen as lines; with colour: with the escape sequences of a terminal. */
function runScreen(shop, { size, script, at }, colour) {
  const { file, events } = traceOf(shop, script);
  const text = shell(shop, `orrery-viz --dump ${size} --at ${momentOf(events, at)} ${colour ? '--color' : ''} ${file}`);
  return text.replace(/\n$/, '').split('\n');
}

/** What must be equal: times and the numbers of events may differ from run to run. Where threads are shown: which of them has
 * which job, and what happened last. */
function looseForm(lines, { at = '' }) {
  const end = at.startsWith('busy') ? lines.findIndex((line) => line.includes(' Now, and why ')) : lines.length;
  const text = lines.slice(0, end).map((line) => (end < lines.length ? line.replace(/#\d+/g, '#') : line));
  return text.join('\n')
    .replace(/^ Orrery +\S+/, ' Orrery') // a long name is cut off according to the room that the time leaves
    .replace(/ It is [\d.]+ ms late: the loop was busy\./g, '') // on a busy machine it is
    .replace(/event \d+\/\d+/g, 'event #').replace(/\d+(\.\d+)?(?= ?(ms|µs|s|MB|kB)\b)/g, '#')
    .replace(/"(t|due|seq|us|objects)":\d+/g, '"$1":#').replace(/[ ─┬┴┼├┤│]+/g, ' ');
}

module.exports = { looseForm, runConsole, runScreen, workshop };
