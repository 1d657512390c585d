process.on('exit', (code) => console.log('exit', code));
console.log('before');
await new Promise(() => {});
console.log('after');
// expect: before
// expect: exit 0
// exit: 13
