// All who iterate an Interface share its lines; Alt-Enter is a key with meta.
const readline = require('readline');
const { PassThrough } = require('stream');
(async () => {
  const input = new PassThrough(), rl = readline.createInterface({ input });
  console.log(rl[Symbol.asyncIterator]() === rl[Symbol.asyncIterator]());
  input.end('one\ntwo\nthree\n');
  const first = rl[Symbol.asyncIterator](), second = rl[Symbol.asyncIterator]();
  console.log((await first.next()).value, (await second.next()).value);
  for await (const line of rl) console.log(line);

  const keys = new PassThrough();
  readline.emitKeypressEvents(keys);
  keys.on('keypress', (text, key) => console.log(key.name, key.meta));
  keys.write('\n\x1b\n');
})();
// expect: true
// expect: one two
// expect: three
// expect: enter false
// expect: enter true
