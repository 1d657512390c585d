const fs = require('fs'), path = require('path');
fs.mkdirSync('d');
const events = [];
const w = fs.watch('d', (type, name) => {
  events.push(`${type} ${name}`);
  if (name === 'last') w.close();
});
w.on('close', () => {
  console.log(events.includes('rename a'), events.includes('change a'), w instanceof require('events'));
  iterate();
});
fs.writeFileSync('d/a', 'x');
fs.writeFileSync('d/last', '');
try { fs.watch('nowhere'); } catch (e) { console.log(e.message, e.code, e.syscall, e.path, e.filename); }

async function iterate() {
  const ac = new AbortController();
  try {
    setImmediate(() => fs.writeFileSync('d/b', ''));
    for await (const event of fs.promises.watch('d', { signal: ac.signal })) {
      console.log(event);
      ac.abort();
      break;
    }
    const gen = fs.promises.watch('d', { signal: ac.signal });
    await gen.next();
  } catch (e) {
    console.log(e.name, e.code);
  }
  const again = new AbortController();
  fs.watch('d', { signal: again.signal }).on('close', () => console.log('closed by the signal'));
  again.abort();
  const idle = fs.watch('d', { persistent: false });
  const free = fs.watch('d').unref();
  const file = fs.watch('d/a', 'hex', (type, name) => {
    console.log(type, name);
    file.close();
    file.close();
    idle.close();
    free.close();
    recursive();
  });
  fs.appendFileSync('d/a', 'y');
}

function recursive() {
  const deep = fs.watch('d', { recursive: true });
  deep.on('change', (type, name) => {
    if (name === path.join('sub', 'file')) deep.close();
  });
  deep.on('close', () => console.log('deep'));
  fs.mkdirSync('d/sub');
  let n = 0;
  const timer = setInterval(() => {
    if (++n > 500 || deep.closed) clearInterval(timer);
    else fs.writeFileSync('d/sub/file', String(n));
  }, 10);
  deep.on('close', () => clearInterval(timer));
}
// expect: ENOENT: no such file or directory, watch 'nowhere' ENOENT watch nowhere nowhere
// expect: true true true
// expect: { eventType: 'rename', filename: 'b' }
// expect: AbortError ABORT_ERR
// expect: closed by the signal
// expect: change 61
// expect: deep
