const { spawn } = require('child_process');
const fs = require('fs');

function run(title, ...args) {
  return new Promise((resolve) => {
    const child = spawn(...args);
    let text = '';
    if (child.stdout) child.stdout.on('data', (chunk) => { text += chunk; });
    child.on('close', (code, signal) => {
      console.log(title, code, signal, JSON.stringify(text));
      resolve(child);
    });
  });
}

(async () => {
  await run('env', 'sh', ['-c', 'echo $A-$B-$HOME'], { env: { A: 1, B: undefined, PATH: process.env.PATH } });
  await run('cwd', 'pwd', { cwd: '/' });
  await run('shell', 'echo $((1 + 2)) "$0"', ['x'], { shell: true });
  await run('argv0', 'sh', ['-c', 'echo "$0"'], { argv0: 'other' });
  await run('timeout', 'sleep', ['9'], { timeout: 20 });
  await run('timeout, SIGKILL', 'sleep', ['9'], { timeout: 20, killSignal: 'SIGKILL' });
  const fd = fs.openSync('out.txt', 'w');
  await run('a descriptor', 'echo', ['into a file'], { stdio: ['ignore', fd, 'inherit'] });
  fs.closeSync(fd);
  console.log(JSON.stringify(fs.readFileSync('out.txt', 'utf8')));
  await run('ignore', 'sh', ['-c', 'echo nowhere'], { stdio: 'ignore' });
  const more = spawn('sh', ['-c', 'echo four >&3'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  more.stdio[3].on('data', (chunk) => console.log('fd 3', String(chunk)));
  await new Promise((resolve) => { more.on('close', resolve); });
  const inherited = spawn('echo', ['inherited'], { stdio: 'inherit' });
  await new Promise((resolve) => { inherited.on('close', resolve); });
  console.log(inherited.stdout, inherited.stdio.length);
  const leader = spawn('sh', ['-c', 'ps -o pgid= -p $$'], { detached: true });
  leader.stdout.on('data', (chunk) => console.log(Number(chunk) === leader.pid));
})();
// expect: env 0 null "1--\n"
// expect: cwd 0 null "/\n"
// expect: shell 0 null "3 /bin/sh x\n"
// expect: argv0 0 null "other\n"
// expect: timeout null SIGTERM ""
// expect: timeout, SIGKILL null SIGKILL ""
// expect: a descriptor 0 null ""
// expect: "into a file\n"
// expect: ignore 0 null ""
// expect: fd 3 four
// expect:
// expect: inherited
// expect: null 3
// expect: true
