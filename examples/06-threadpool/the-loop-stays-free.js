// A key that takes long to derive, asked for without waiting, and a timer.
// Look for: the timer runs while the computation is under way on another thread.
const { pbkdf2 } = require('crypto');

pbkdf2('secret', 'salt', 200000, 32, 'sha512', function onKey(error, key) {
  if (error) throw error;
  console.log('key:', key.toString('hex').slice(0, 16));
});

setTimeout(function onTimer() { console.log('timer: the loop is free'); }, 5);
console.log('main: done');
