// process.stdout and stderr by what they are: callbacks, 'drain', 'finish'; end() and destroy() do not close them.
'use strict';
const fs = require('fs');
const { spawnSync } = require('child_process');

fs.writeFileSync('program.js', `
const { stdout } = process, events = [];
const said = (what) => (error) => { events.push(error ? what + ' ' + error.code : what); };
for (const name of ['finish', 'close', 'drain', 'error']) stdout.on(name, said(name));
events.push(stdout._type, stdout.fd, stdout._isStdio, stdout.writable, stdout.readable, stdout.isTTY, stdout.writableHighWaterMark);
stdout.write('a\\n', said('written'));
events.push(stdout.write('x'.repeat(20000), said('long')), stdout.writableLength);
events.push(stdout.write('\\u00fc\\n', 'latin1'));
setTimeout(() => {
  stdout.end('b\\n', said('ended'));
  setTimeout(() => {
    events.push(stdout.destroyed, stdout.writable);
    stdout.destroy();
    setTimeout(() => { fs.writeSync(2, events.join()); }, 5);
  }, 5);
}, 5);
const fs = require('fs');`);

const file = fs.openSync('output.txt', 'w');
let done = spawnSync(process.execPath, ['program.js'], { stdio: ['ignore', file, 'pipe'] });
console.log(done.status, String(done.stderr));
const bytes = fs.readFileSync('output.txt');
console.log(bytes.length, bytes.subarray(-4).toString('hex'));
done = spawnSync(process.execPath, ['program.js']);
console.log(done.status, String(done.stderr), done.stdout.length);

// what comes after end() still arrives in a file; in a pipe it is an error
const late = 'process.stdout.on("error", (e) => console.error(e.message)); process.stdout.end("b", () => process.stdout.write("c"))';
const other = fs.openSync('late.txt', 'w');
done = spawnSync(process.execPath, ['-e', late], { stdio: ['ignore', other, 'pipe'] });
console.log(fs.readFileSync('late.txt', 'utf8'), String(done.stderr));
// nothing is lost where the process ends at once
const much = 'process.stdout.write("x".repeat(1e6)); console.log("y".repeat(1e6)); process.exit(3)';
const third = fs.openSync('much.txt', 'w');
done = spawnSync(process.execPath, ['-e', much], { stdio: ['ignore', third, 'inherit'] });
console.log(done.status, fs.statSync('much.txt').size);
[file, other, third].forEach(fs.closeSync);
// expect: 0 fs,1,true,true,false,,16384,true,0,true,written,long,ended,finish,close,false,true,close
// expect: 20006 fc0a620a
// expect: 0 pipe,1,true,true,false,,16384,true,0,true,written,long,ended,finish,close,false,true,close 20006
// expect: b write after end
// expect:
// expect: 3 2000001
