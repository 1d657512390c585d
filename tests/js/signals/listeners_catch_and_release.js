// A signal's first listener catches it; without listeners it would end the process.
process.on('SIGUSR2', (name, number) => {
  console.log(name, number === require('os').constants.signals.SIGUSR2);
  process.removeAllListeners('SIGUSR2');
  clearTimeout(timer);
});
process.once('SIGTERM', () => console.log('SIGTERM'));
process.kill(process.pid, 'SIGTERM');
process.kill(process.pid, 'SIGUSR2');
const timer = setTimeout(() => console.log('no signal came'), 5000);
console.log('sent'); // a signal is delivered by the loop, never in between

for (const args of [['x'], [1, 'SIGFOO'], [2147483647, 0], [process.pid, 'sigterm']]) {
  try {
    process.kill(...args);
  } catch (error) {
    console.log(error.name, error.code, error.syscall);
  }
}
try {
  process.on('SIGKILL', () => {});
} catch (error) {
  console.log(error.message, error.code, error.syscall);
}
console.log(process.kill(process.pid, 0));

// expect: sent
// expect: TypeError ERR_INVALID_ARG_TYPE undefined
// expect: TypeError ERR_UNKNOWN_SIGNAL undefined
// expect: Error ESRCH kill
// expect: TypeError ERR_UNKNOWN_SIGNAL undefined
// expect: uv_signal_start EINVAL EINVAL uv_signal_start
// expect: true
// expect: SIGTERM
// expect: SIGUSR2 true
