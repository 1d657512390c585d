// chokidar 3: a folder is watched: files and folders come, change and go.
'use strict';

const fs = require('fs');
const chokidar = require('chokidar');

fs.mkdirSync('watched');
fs.writeFileSync('watched/old.txt', '1');
const watcher = chokidar.watch('watched', { persistent: true });
const steps = {
  ready: () => fs.writeFileSync('watched/new.txt', 'x'),
  'add watched/new.txt': () => fs.appendFileSync('watched/old.txt', '2'),
  'change watched/old.txt': () => fs.mkdirSync('watched/sub'),
  'addDir watched/sub': () => fs.writeFileSync('watched/sub/deep.txt', 'x'),
  'add watched/sub/deep.txt': () => fs.unlinkSync('watched/new.txt'),
  'unlink watched/new.txt': () => watcher.close().then(() => console.log('closed')),
};
function step(name) {
  console.log(name);
  if (steps[name]) steps[name]();
}
watcher.on('all', (event, path) => step(`${event} ${path}`)).on('ready', () => step('ready'));
// expect: addDir watched
// expect: add watched/old.txt
// expect: ready
// expect: add watched/new.txt
// expect: change watched/old.txt
// expect: addDir watched/sub
// expect: add watched/sub/deep.txt
// expect: unlink watched/new.txt
// expect: closed
