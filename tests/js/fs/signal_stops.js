const fs = require('fs');
fs.writeFileSync('f', Buffer.alloc(3 * 1024 * 1024));
const late = new AbortController(), early = AbortSignal.abort(new Error('why'));
fs.readFile('f', { signal: late.signal }, (error, data) => console.log(error.name, error.code, error.message, data));
late.abort();
(async () => {
  await fs.promises.readFile('f', { signal: early }).catch((e) => console.log(e.name, e.cause.message));
  await fs.promises.writeFile('g', 'x', { signal: early }).catch((e) => console.log(e.code, fs.existsSync('g')));
  const done = new AbortController();
  console.log((await fs.promises.readFile('f', { signal: done.signal })).length);
  done.abort();
  try { fs.readFile('f', { signal: 5 }, () => {}); } catch (e) { console.log(e.message); }
  const open = new AbortController();
  const s = fs.createReadStream('f', { signal: open.signal });
  s.on('error', (e) => console.log(e.name)).on('close', () => console.log('closed', s.fd)).on('ready', () => open.abort());
})();
// expect: AbortError why
// expect: ABORT_ERR false
// expect: AbortError ABORT_ERR The operation was aborted undefined
// expect: 3145728
// expect: The "options.signal" property must be an instance of AbortSignal. Received type number (5)
// expect: AbortError
// expect: closed null
