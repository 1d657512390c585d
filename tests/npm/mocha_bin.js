// mocha's own command: finds its files, reports, and ends with the number of failures as its exit code.
'use strict';
const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');
const bin = path.join(path.dirname(require.resolve('mocha/package.json')), 'bin', 'mocha.js');

fs.mkdirSync('test');
fs.writeFileSync('test/sums.js', `
const assert = require('assert');
describe('sums', () => {
  it('adds', () => assert.strictEqual(1 + 1, 2));
  it('waits', (done) => { setTimeout(done, 5); });
  it('promises', async () => { await null; });
  it.skip('later', () => {});
  it('fails', () => assert.strictEqual(1, 2));
  it('fails on time', function (done) { this.timeout(5); });
});`);
fs.writeFileSync('test/other.spec.js', "describe('other', () => { it('passes', () => {}); });");
fs.writeFileSync('.mocharc.json', '{ "extension": ["js"], "timeout": 2000 }');

function mocha(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, '--no-color', ...args]);
  console.log(`mocha ${args.join(' ')}: ${status}`);
  const shown = String(stdout).replace(/\(\d+m?s\)/g, '(N)').replace(/\n +at [^\n]*/g, '').replaceAll(fs.realpathSync('.'), 'HERE');
  console.log(shown.trim().split('\n').map((line) => line.trimEnd()).filter(Boolean).join('\n') + String(stderr));
}

mocha();
mocha('--reporter', 'dot', '--grep', 'pass', 'test/other.spec.js');
mocha('--reporter', 'tap', 'test/other.spec.js');
mocha('--reporter', 'json', '--bail', '--grep', 'adds|waits', '--dry-run', 'test/sums.js', '--reporter-option', 'output=out.json');
const { stats } = JSON.parse(fs.readFileSync('out.json'));
console.log(stats.tests, stats.passes, stats.failures);
// expect: mocha : 2
// expect: other
// expect:     ✔ passes
// expect:   sums
// expect:     ✔ adds
// expect:     ✔ waits
// expect:     ✔ promises
// expect:     - later
// expect:     1) fails
// expect:     2) fails on time
// expect:   4 passing (N)
// expect:   1 pending
// expect:   2 failing
// expect:   1) sums
// expect:        fails:
// expect:       AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:
// expect: 1 !== 2
// expect:       + expected - actual
// expect:       -1
// expect:       +2
// expect:   2) sums
// expect:        fails on time:
// expect:      Error: Timeout of 5ms exceeded. For async tests and hooks, ensure "done()" is called; if returning a Promise, ensure it resolves. (HERE/test/sums.js)
// expect: mocha --reporter dot --grep pass test/other.spec.js: 0
// expect: .
// expect:   1 passing (N)
// expect: mocha --reporter tap test/other.spec.js: 0
// expect: ok 1 other passes
// expect: # tests 1
// expect: # pass 1
// expect: # fail 0
// expect: 1..1
// expect: mocha --reporter json --bail --grep adds|waits --dry-run test/sums.js --reporter-option output=out.json: 0
// expect:
// expect: 2 2 0
