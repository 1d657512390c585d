// A reaction to a promise that nobody can settle any more goes with the promise.
for (let i = 0; i < 10; i++) new Promise(() => {}).then(() => console.log('never'));
console.log('end');
// expect: end
