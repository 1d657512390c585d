// await in finally keeps what was to happen after it: the return, the exception, the jump.
const log = async (f) => console.log(await f().catch((e) => 'thrown ' + e));
(async () => {
  await log(async () => { try { return 'value'; } finally { await null; } });
  await log(async () => { try { throw 1; } finally { await null; } });
  await log(async () => { for (;;) { try { break; } finally { await null; } } return 'left'; });
  await log(async () => { try { throw 1; } finally { await Promise.reject(2); } });
  for await (const x of [Promise.resolve('a'), 'b']) console.log(x);
})();
// expect: value
// expect: thrown 1
// expect: left
// expect: thrown 2
// expect: a
// expect: b
