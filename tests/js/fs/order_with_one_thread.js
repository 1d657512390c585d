// With one thread in the pool the order of all callbacks is certain: it shows how many trips each operation makes.
process.env.UV_THREADPOOL_SIZE = '1';
const fs = require('fs'), promises = fs.promises;
const log = [];
const say = (what) => () => { log.push(what); };
fs.writeFileSync('f', 'x'.repeat(100));
fs.writeFileSync('one', '');
['t/a', 'r/a'].forEach((folder) => {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(`${folder}/x`, '');
});
promises.readFile('f').then(say('promised readFile'));
fs.readFile('f', say('readFile'));
promises.stat('f').then(say('promised stat'));
fs.stat('f', say('stat'));
promises.writeFile('g', 'x').then(say('promised writeFile'));
fs.writeFile('h', 'x', say('writeFile'));
fs.appendFile('i', 'x', say('appendFile'));
promises.appendFile('j', 'x').then(say('promised appendFile'));
fs.mkdir('m/n/o', { recursive: true }, say('recursive mkdir'));
fs.mkdir('m2', say('mkdir'));
fs.readdir('t', { recursive: true }, say('recursive readdir'));
fs.readdir('t', say('readdir'));
fs.rm('r', { recursive: true }, say('recursive rm'));
fs.rm('one', say('rm'));
fs.realpath.native('t/a', say('realpath'));
fs.exists('f', say('exists'));
fs.access('f', say('access'));
fs.truncate('f', 5, say('truncate'));
fs.copyFile('f', 'k', say('copyFile'));
fs.opendir('t', (error, dir) => {
  say('opendir')();
  dir.read(() => {
    say('read a folder')();
    dir.close(say('close a folder'));
  });
});
fs.readFile('nowhere', say('missing'));
fs.open('f', (error, fd) => {
  say('open')();
  fs.read(fd, Buffer.alloc(3), 0, 3, 0, () => {
    say('read')();
    fs.close(fd, say('close'));
  });
});
process.nextTick(say('tick'));
process.on('exit', () => log.forEach((what) => console.log(what)));
// expect: recursive readdir
// expect: tick
// expect: promised stat
// expect: stat
// expect: mkdir
// expect: readdir
// expect: realpath
// expect: exists
// expect: access
// expect: copyFile
// expect: opendir
// expect: missing
// expect: open
// expect: read a folder
// expect: read
// expect: promised writeFile
// expect: writeFile
// expect: appendFile
// expect: promised appendFile
// expect: rm
// expect: truncate
// expect: close a folder
// expect: close
// expect: promised readFile
// expect: readFile
// expect: recursive mkdir
// expect: recursive rm
