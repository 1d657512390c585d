// orrery only: the fast clock jumps in the first turn, too, and over a signal's listener, which keeps nothing alive.
// args: --clock=fast
process.on('SIGUSR2', () => {});
setTimeout(() => console.log('an hour is over'), 3600 * 1000);
// expect: an hour is over
