const { exec, execFile } = require('child_process');
const { promisify } = require('util');

const run = (start) => new Promise((resolve) => {
  start((error, stdout, stderr) => {
    console.log(error === null ? null : [error.message, error.code, error.killed, error.signal, error.cmd], [stdout, stderr]);
    resolve();
  });
});

(async () => {
  await run((done) => exec('echo out; echo err >&2', done));
  await run((done) => exec('echo err >&2; exit 4', done));
  await run((done) => execFile('sh', ['-c', 'kill -9 $$'], done));
  await run((done) => execFile('sleep', ['9'], { timeout: 20 }, done));
  await run((done) => execFile('there-is-no-such-program', done));
  await run((done) => exec('printf 12345678', { maxBuffer: 5 }, done));
  await run((done) => exec('echo bytes', { encoding: 'buffer' }, done));
  await run((done) => exec('echo hex', { encoding: 'hex' }, done));
  const controller = new AbortController();
  const aborted = run((done) => execFile('sleep', ['9'], { signal: controller.signal }, (error, ...rest) => {
    console.log(error.name);
    done(error, ...rest);
  }));
  controller.abort();
  await aborted;
  const promise = promisify(exec)('echo promised');
  console.log(typeof promise.child.pid, await promise);
  await promisify(execFile)('sh', ['-c', 'echo said; exit 1']).catch((error) => console.log(error.code, error.stdout));
})();
// expect: null [ 'out\n', 'err\n' ]
// expect: [
// expect:   'Command failed: echo err >&2; exit 4\nerr\n',
// expect:   4,
// expect:   false,
// expect:   null,
// expect:   'echo err >&2; exit 4'
// expect: ] [ '', 'err\n' ]
// expect: [
// expect:   'Command failed: sh -c kill -9 $$\n',
// expect:   null,
// expect:   false,
// expect:   'SIGKILL',
// expect:   'sh -c kill -9 $$'
// expect: ] [ '', '' ]
// expect: [ 'Command failed: sleep 9\n', null, true, 'SIGTERM', 'sleep 9' ] [ '', '' ]
// expect: [
// expect:   'spawn there-is-no-such-program ENOENT',
// expect:   'ENOENT',
// expect:   undefined,
// expect:   undefined,
// expect:   'there-is-no-such-program'
// expect: ] [ '', '' ]
// expect: [
// expect:   'stdout maxBuffer length exceeded',
// expect:   'ERR_CHILD_PROCESS_STDIO_MAXBUFFER',
// expect:   undefined,
// expect:   undefined,
// expect:   'printf 12345678'
// expect: ] [ '12345', '' ]
// expect: null [ <Buffer 62 79 74 65 73 0a>, <Buffer > ]
// expect: null [ '6865780a', '' ]
// expect: AbortError
// expect: [
// expect:   'The operation was aborted',
// expect:   'ABORT_ERR',
// expect:   undefined,
// expect:   undefined,
// expect:   'sleep 9'
// expect: ] [ '', '' ]
// expect: number { stdout: 'promised\n', stderr: '' }
// expect: 1 said
// expect:
