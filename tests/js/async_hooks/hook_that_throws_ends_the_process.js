// It ran in the middle of something: nobody can catch what it throws.
require('async_hooks').createHook({ init() { throw new Error('from a hook'); } }).enable();
process.on('uncaughtException', () => console.log('never called'));
process.on('exit', (code) => console.log('exit', code));
try {
  setTimeout(() => {}, 1);
} finally {
  console.log('not reached');
}
// expect: exit 1
// expect error: Error: from a hook
