// process.stdin is a stream: 'data' in pieces as they come, setEncoding, 'end', 'close', iteration, lines, pipe().
'use strict';
const { spawn } = require('child_process');

const programs = {
  events: `process.stdin.setEncoding('utf8').on('data', (text) => console.log(JSON.stringify(text)))
    .on('end', () => console.log('end')).on('close', () => console.log('close'))`,
  readable: `process.stdin.on('readable', () => { let b; while ((b = process.stdin.read()) !== null) console.log(b.length); })
    .on('end', () => console.log('end'))`,
  iterator: `(async () => { let all = ''; for await (const piece of process.stdin) all += piece; console.log(all.length); })()`,
  lines: `(async () => { const input = process.stdin; let n = 0;
    for await (const line of require('readline').createInterface({ input })) console.log(++n, line); })()`,
  pipe: `process.stdin.pipe(process.stdout)`,
  sync: `console.log(require('fs').readFileSync(0, 'utf8').length)`,
};

async function run(name, ...pieces) {
  const child = spawn(process.execPath, ['-e', programs[name]], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (text) => { output += text; });
  for (const piece of pieces) child.stdin.write(piece);
  child.stdin.end();
  const code = await new Promise((resolve) => child.on('close', resolve));
  console.log(name, code, JSON.stringify(output));
}

(async () => {
  await run('events', 'über\n');
  await run('events');
  await run('readable', 'abc');
  await run('iterator', 'x'.repeat(200000), 'y');
  await run('lines', 'a\nb', 'c\r\nd');
  await run('pipe', 'one\n', Buffer.from([0x74, 0x77, 0x6f, 0x0a]));
  await run('sync', 'all of it');
})();
// expect: events 0 "\"über\\n\"\nend\nclose\n"
// expect: events 0 "end\nclose\n"
// expect: readable 0 "3\nend\n"
// expect: iterator 0 "200001\n"
// expect: lines 0 "1 a\n2 bc\n3 d\n"
// expect: pipe 0 "one\ntwo\n"
// expect: sync 0 "9\n"
