const fs = require('fs');
fs.writeFileSync('f', 'x');
fs.utimesSync('f', 1, 1);
const w = fs.watchFile('f', { interval: 20 }, function first(now, before) {
  console.log(now.size, before.size, now instanceof fs.Stats, before.mtimeMs);
  fs.unwatchFile('f', first);
});
console.log(w === fs.watchFile('f', { interval: 20 }, () => fs.unwatchFile('f')), typeof w.ref, typeof w.unref);
w.on('stop', () => console.log('stop'));
fs.watchFile('nowhere', { interval: 20 }, (now, before) => {
  console.log(now.size, now.mtimeMs, before.ino);
  fs.unwatchFile('nowhere');
  fs.unwatchFile('nowhere');
});
fs.watchFile('.', { persistent: false, interval: 10000 }, () => {});
setTimeout(() => fs.writeFileSync('f', 'longer'), 100);
try { fs.watchFile('f', 5); } catch (e) { console.log(e.message); }
// expect: true function function
// expect: The "listener" argument must be of type function. Received type number (5)
// expect: 0 0 0
// expect: 6 1 true 1000
// expect: stop
