// Five long computations for a pool of four threads.
// Look for: the fifth is not slower, it has to wait until a thread is free (step through it to see that).
const { pbkdf2 } = require('crypto');
const JOBS = 5;
let done = 0;

for (let i = 1; i <= JOBS; i++)
  pbkdf2('secret', 'salt ' + i, 100000, 32, 'sha512', function onKey(error) {
    if (error) throw error;
    done += 1;
    if (done === JOBS) console.log('all', JOBS, 'are done');
  });
console.log('main: done; keys so far:', done);
