/* host.js -- runs one test of test262 as a script: orrery host.js TEST strict|sloppy|raw PHASE|none TYPE|none FILES...
 *
 * HOW   the harness files and the test are scripts of one program, run one after the other (vm.runInThisContext).
 *       Prints a line: "pass", or "fail" and why. A negative test must throw the error of that name in that phase;
 *       an async one says that it is done by printing a line, which run.py looks for.
 * READ  after run.py; its INTERPRETING is test262's INTERPRETING.md.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const vm = require('vm');
const fs = require('fs');

const [test, mode, phase, type, ...files] = process.argv.slice(2);

function unsupported(what) {
  return function () { throw new Error('$262.' + what + ' is not in Orrery'); };
}

globalThis.$262 = {
  global: globalThis,
  evalScript: (text) => vm.runInThisContext(text),
  gc: unsupported('gc'),
  createRealm: unsupported('createRealm'),
  detachArrayBuffer: (buffer) => { if (buffer.byteLength) structuredClone(buffer, { transfer: [buffer] }); return null; },
  agent: {},
};
globalThis.print = (text) => log(text);

function describe(error) {
  try { return String(error); } catch (e) { return 'what cannot be a string'; }
}

function nameOf(error) {
  return error !== null && typeof error === 'object' && error.constructor && error.constructor.name;
}

/** Runs the test and gives what happened: { phase, error }, or nothing. */
function run() {
  const text = fs.readFileSync(test, 'utf8');
  let script;
  try {
    script = new vm.Script(mode === 'strict' ? "'use strict';\n" + text : text, test);
  } catch (error) {
    return { phase: 'parse', error };
  }
  try {
    script.runInThisContext();
  } catch (error) {
    return { phase: 'runtime', error };
  }
}

const out = process.stdout, write = out.write; // a test may have changed what console.log() needs
function log(text) { write.call(out, text + '\n'); }
process.on('uncaughtException', (error) => log('fail uncaught ' + describe(error)));
process.on('unhandledRejection', () => {}); // the language lets them pass
for (const file of files) vm.runInThisContext(fs.readFileSync(file, 'utf8'), file);
const result = run();
if (phase === 'none')
  log(result ? 'fail ' + describe(result.error) : 'pass');
else if (!result)
  log(`fail no ${type} was thrown`);
else if (result.phase !== phase || nameOf(result.error) !== type)
  log(`fail ${type} wanted in phase ${phase}, but in ${result.phase}: ${describe(result.error)}`);
else
  log('pass');
