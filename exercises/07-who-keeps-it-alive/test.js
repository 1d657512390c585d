/* Runs backup.js with a trace, ends it when it says that it is done, and asks the trace. */
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { mine } = require('../exercise');

const program = path.join(__dirname, 'backup.js');

/* The events of a run that is ended, as with Ctrl-C, when the program has said 'done' and the loop has gone on to wait. */
function record() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'orrery-backup-'));
  const trace = path.join(folder, 'trace');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--trace-grain=task', `--trace=${trace}`, program]);
    child.stdout.on('data', (text) => { if (String(text).includes('done')) setTimeout(() => child.kill('SIGINT'), 20); });
    child.on('error', reject);
    child.on('close', () => {
      const events = fs.readFileSync(trace, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
      fs.rmSync(folder, { recursive: true });
      resolve(events);
    });
  });
}

/* The timers that are set at the end and were not unref'd. */
function keepers(events) {
  const gone = new Set(events.filter(({ k, what }) => k === 'task.end' || (k === 'handle' && what === 'unref')).map(({ id }) => id));
  return events.filter(({ k, type, id }) => k === 'task.init' && (type === 'timeout' || type === 'interval') && !gone.has(id));
}

const events = record();

test('the keeper', async () => {
  const [{ fn }] = keepers(await events), { keeper } = mine('answer.js');
  assert(keeper === fn, `${keeper}() does not keep it alive, if there is such a function at all.`);
});

test('where it is', async () => {
  const [{ loc }] = keepers(await events), { keeper, line } = mine('answer.js');
  assert(loc.endsWith(`backup.js:${line}`), `${keeper}() begins in another line than ${line}.`);
});

test('who made it', async () => {
  const all = await events, [{ trig }] = keepers(all), { keeper, madeBy } = mine('answer.js');
  const maker = all.find(({ k, id }) => k === 'task.init' && id === trig);
  assert(madeBy === maker.fn, `You say that ${madeBy} made ${keeper}(), but another task ran when it was made.`);
});

test('how often it looks', async () => {
  const [{ ms }] = keepers(await events), { every } = mine('answer.js');
  assert(every === ms, `Nearly there, but between two of its calls lie other than ${every} milliseconds.`);
});
