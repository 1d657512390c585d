const { spawnSync, execSync, execFileSync } = require('child_process');

const { pid, ...result } = spawnSync('sh', ['-c', 'cat; echo err >&2; exit 2'], { input: 'in', encoding: 'utf8' });
console.log(pid > 0, result);
console.log(execSync('echo sync'), execFileSync('echo', ['a', 'b'], { encoding: 'utf8' }));
try {
  execSync('echo out; echo err >&2; exit 5', { stdio: 'pipe' });
} catch (error) {
  console.log(error.message, error.status, error.signal, String(error.stdout), String(error.stderr), error.pid > 0);
}
try {
  execFileSync('there-is-no-such-program', ['x']);
} catch (error) {
  console.log(error.message, error.code, error.errno, error.path, error.spawnargs, error.status);
}
const slow = spawnSync('sleep', ['9'], { timeout: 30 });
console.log(slow.error.message, slow.error.code, slow.status, slow.signal);
const much = spawnSync('sh', ['-c', 'while :; do echo 1234567; done'], { maxBuffer: 20, encoding: 'utf8' });
console.log(much.error.code, much.stdout.length >= 20, much.signal);
const large = 'x'.repeat(3e6);
console.log(spawnSync('cat', { input: large, maxBuffer: 1e7 }).stdout.toString() === large);
console.log(spawnSync('true', { input: large }).status);
console.log(spawnSync('echo', ['shown'], { stdio: 'inherit' }).stdout);
console.log(spawnSync('sh', ['-c', 'kill -TERM $$']).signal);
// expect: true {
// expect:   status: 2,
// expect:   signal: null,
// expect:   output: [ null, 'in', 'err\n' ],
// expect:   stdout: 'in',
// expect:   stderr: 'err\n'
// expect: }
// expect: <Buffer 73 79 6e 63 0a> a b
// expect:
// expect: Command failed: echo out; echo err >&2; exit 5
// expect: err
// expect:  5 null out
// expect:  err
// expect:  true
// expect: spawnSync there-is-no-such-program ENOENT ENOENT -2 there-is-no-such-program [ 'x' ] null
// expect: spawnSync sleep ETIMEDOUT ETIMEDOUT null SIGTERM
// expect: ENOBUFS true SIGTERM
// expect: true
// expect: 0
// expect: shown
// expect: null
// expect: SIGTERM
