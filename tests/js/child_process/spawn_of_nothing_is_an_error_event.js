const { spawn } = require('child_process');
const child = spawn('there-is-no-such-program', ['a', 'b']);
console.log(child.pid);
child.on('spawn', () => console.log('spawned'));
child.on('exit', () => console.log('exited'));
child.on('error', (error) => {
  const { message, errno, code, syscall, path, spawnargs } = error;
  console.log(message, errno, code, syscall, path, spawnargs.join());
});
child.on('close', (code, signal) => console.log('close', code, signal));
spawn('sh', { cwd: '/there/is/no/such/folder' }).on('error', (error) => console.log(error.message));
// expect: undefined
// expect: spawn there-is-no-such-program ENOENT -2 ENOENT spawn there-is-no-such-program there-is-no-such-program a,b
// expect: spawn sh ENOENT
// expect: close -2 null
