// `--test` and run(): each file in a process of its own, one report in the order of the files, the exit code.
'use strict';
const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');
const { run } = require('node:test');

const files = {
  'a.test.js': `const test = require('node:test'); const assert = require('assert'); console.log('printed, # and all');
    test('passes', () => {}); test('fails', () => { assert.strictEqual(1, 2); }); test('left out', { skip: 'why' }, () => {});`,
  'b_test.cjs': `const { describe, it } = require('node:test');
    describe('suite', () => { it('one', () => {}); it('two', { todo: true }, async () => { throw undefined; }); });`,
  'test/plain.js': 'process.stdout.write("no end of line");',
  'test/deep/er.mjs': 'import test from "node:test"; test("in a module", () => {});',
  'test-boom.js': 'console.error("to stderr"); process.exitCode = 3;',
  'node_modules/x/test.js': 'throw 1',
  'index.js': 'throw 1',
  'folder/none.txt': '',
};
for (const name of Object.keys(files)) {
  fs.mkdirSync(path.dirname(name), { recursive: true });
  fs.writeFileSync(name, files[name]);
}

const plain = (text) => text.replaceAll(process.cwd(), 'HERE').replace(/duration_ms:? [\d.]+/g, 'duration_ms N')
  .replace(/(\.c?js:\d+):\d+/g, '$1').replace(/ +stack: \|-\n[^]*?\n(?= +\.\.\.\n)/g, '').replace(/\([\d.]+ms\)/g, '(Nms)')
  .replace(/\n +at [^\n]*/g, '');

function command(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--test', ...args]);
  console.log(`--test ${args.join(' ')}: ${status}\n${plain(String(stdout) + stderr).trimEnd()}`);
}

command();
command('--test-reporter=spec', 'test', 'b_test.cjs');
command('--test-name-pattern=one', 'b_test.cjs', 'a.test.js');
command('--test-shard=2/2', '--test-reporter=dot', 'a.test.js', 'b_test.cjs');
command('folder');
command('nowhere.js');

const events = [];
const stream = run({ files: [path.resolve('b_test.cjs'), path.resolve('test/plain.js')], concurrency: 2 });
stream.on('test:pass', ({ name, nesting, testNumber, details }) => {
  events.push(`${nesting} ${testNumber} ${path.basename(name)} ${details.type}`);
});
stream.on('test:stdout', ({ file, message }) => events.push(`${path.basename(file)}: ${message}`));
stream.on('data', ({ type }) => { if (type === 'test:plan') events.push('plan'); });
stream.on('end', () => console.log(events.join('\n')));
for (const options of [{ files: 5 }, { shard: { index: 3, total: 2 } }, { testNamePatterns: [5] }, { setup: 5 }]) {
  try { run(options); } catch (e) { console.log(e.code, e.message); }
}
// expect: --test : 1
// expect: TAP version 13
// expect: # printed, \# and all
// expect: # Subtest: passes
// expect: ok 1 - passes
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: fails
// expect: not ok 2 - fails
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'HERE/a.test.js:2'
// expect:   failureType: 'testCodeFailure'
// expect:   error: |-
// expect:     Expected values to be strictly equal:
// expect:     
// expect:     1 !== 2
// expect:     
// expect:   code: 'ERR_ASSERTION'
// expect:   name: 'AssertionError'
// expect:   expected: 2
// expect:   actual: 1
// expect:   operator: 'strictEqual'
// expect:   ...
// expect: # Subtest: left out
// expect: ok 3 - left out # SKIP why
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: suite
// expect:     # Subtest: one
// expect:     ok 1 - one
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     # Subtest: two
// expect:     not ok 2 - two # TODO
// expect:       ---
// expect:       duration_ms N
// expect:       location: 'HERE/b_test.cjs:2'
// expect:       failureType: 'testCodeFailure'
// expect:       error: 'undefined'
// expect:       code: 'ERR_TEST_FAILURE'
// expect:       ...
// expect:     1..2
// expect: ok 4 - suite
// expect:   ---
// expect:   duration_ms N
// expect:   type: 'suite'
// expect:   ...
// expect: # to stderr
// expect: # Subtest: HERE/test-boom.js
// expect: not ok 3 - HERE/test-boom.js
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'HERE/test-boom.js:1'
// expect:   failureType: 'testCodeFailure'
// expect:   exitCode: 3
// expect:   signal: ~
// expect:   error: 'test failed'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: in a module
// expect: ok 6 - in a module
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # no end of line
// expect: # Subtest: HERE/test/plain.js
// expect: ok 5 - HERE/test/plain.js
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: 1..7
// expect: # tests 8
// expect: # suites 1
// expect: # pass 4
// expect: # fail 2
// expect: # cancelled 0
// expect: # skipped 1
// expect: # todo 1
// expect: # duration_ms N
// expect: --test --test-reporter=spec test b_test.cjs: 0
// expect: ▶ suite
// expect:   ✔ one (Nms)
// expect:   ✖ two (Nms) # TODO
// expect:     undefined
// expect:
// expect: ✔ suite (Nms)
// expect: ✔ in a module (Nms)
// expect: no end of line✔ HERE/test/plain.js (Nms)
// expect: ℹ tests 4
// expect: ℹ suites 1
// expect: ℹ pass 3
// expect: ℹ fail 0
// expect: ℹ cancelled 0
// expect: ℹ skipped 0
// expect: ℹ todo 1
// expect: ℹ duration_ms N
// expect:
// expect: ✖ failing tests:
// expect:
// expect: test at b_test.cjs:2
// expect: ✖ two (Nms) # TODO
// expect:   undefined
// expect: --test --test-name-pattern=one b_test.cjs a.test.js: 0
// expect: TAP version 13
// expect: # printed, \# and all
// expect: # Subtest: passes
// expect: ok 1 - passes # SKIP test name does not match pattern
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: fails
// expect: ok 2 - fails # SKIP test name does not match pattern
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: left out
// expect: ok 3 - left out # SKIP test name does not match pattern
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: suite
// expect:     # Subtest: one
// expect:     ok 1 - one
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     # Subtest: two
// expect:     ok 2 - two # SKIP test name does not match pattern
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     1..2
// expect: ok 4 - suite
// expect:   ---
// expect:   duration_ms N
// expect:   type: 'suite'
// expect:   ...
// expect: 1..4
// expect: # tests 5
// expect: # suites 1
// expect: # pass 1
// expect: # fail 0
// expect: # cancelled 0
// expect: # skipped 4
// expect: # todo 0
// expect: # duration_ms N
// expect: --test --test-shard=2/2 --test-reporter=dot a.test.js b_test.cjs: 0
// expect: .X.
// expect:
// expect: Failed tests:
// expect:
// expect: ✖ two (Nms) # TODO
// expect:   undefined
// expect: --test folder: 0
// expect: TAP version 13
// expect: 1..0
// expect: # tests 0
// expect: # suites 0
// expect: # pass 0
// expect: # fail 0
// expect: # cancelled 0
// expect: # skipped 0
// expect: # todo 0
// expect: # duration_ms N
// expect: --test nowhere.js: 1
// expect: Could not find 'HERE/nowhere.js'
// expect: ERR_INVALID_ARG_TYPE The "options.files" property must be an instance of Array. Received type number (5)
// expect: ERR_OUT_OF_RANGE The value of "options.shard.index" is out of range. It must be >= 1 && <= 2. Received 3
// expect: ERR_INVALID_ARG_TYPE The "options.testNamePatterns[0]" property must be of type string or an instance of RegExp. Received type number (5)
// expect: ERR_INVALID_ARG_TYPE The "options.setup" property must be of type function. Received type number (5)
// expect: 1 1 one undefined
// expect: plan
// expect: 0 1 suite suite
// expect: plain.js: no end of line
// expect: 0 2 plain.js undefined
// expect: plan
