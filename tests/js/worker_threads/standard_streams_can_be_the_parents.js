// With the options stdin, stdout and stderr the parent holds the other ends of the worker's standard streams.
const { Worker } = require('worker_threads');
const worker = new Worker(`
  process.stdin.setEncoding('utf8');
  let text = '';
  process.stdin.on('data', (chunk) => { text += chunk; });
  process.stdin.on('end', () => {
    console.log('heard %s', text);
    console.error('and complains');
  });`, { eval: true, stdin: true, stdout: true, stderr: true });
const said = { stdout: '', stderr: '' };
for (const name of ['stdout', 'stderr']) {
  worker[name].setEncoding('utf8');
  worker[name].on('data', (chunk) => { said[name] += chunk; });
}
worker.stdin.write('one ');
worker.stdin.end('two');
worker.on('exit', (code) => setImmediate(() => console.log(code, said)));
// expect: 0 { stdout: 'heard one two\n', stderr: 'and complains\n' }
