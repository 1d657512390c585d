/* The nightly backup. It says that it is done, and then it does not end. */
'use strict';

const fs = require('node:fs');

const files = [__filename, `${__dirname}/README.md`, `${__dirname}/not-there-yet`];
const state = { saved: 0, missing: 0 };

function report() {
  console.log(`${state.saved} saved, ${state.missing} missing`);
}

/* Says every minute how far it is, but only as long as there is something else to do. */
const progress = setInterval(report, 60 * 1000);
progress.unref();

/* A backup that takes longer than a day is broken. */
const deadline = setTimeout(function tooLate() {
  throw new Error('still not done');
}, 24 * 3600 * 1000);

function save(file, done) {
  fs.readFile(file, function onRead(error, bytes) {
    if (error) {
      retryLater(file);
      done();
      return;
    }
    setImmediate(function onWritten() {
      state.saved += bytes.length > 0 ? 1 : 0;
      done();
    });
  });
}

/* A file that is not there is looked for again, each quarter of an hour, until it is. */
function retryLater(file) {
  state.missing++;
  const retry = setInterval(function lookAgain() {
    if (fs.existsSync(file)) clearInterval(retry);
  }, 15 * 60 * 1000);
}

/* Watches its own disk: too little room, and it warns. */
const room = setInterval(function checkRoom() {
  if (fs.statfsSync(__dirname).bavail < 1000) console.log('the disk is nearly full');
}, 5 * 60 * 1000);

let left = files.length;
for (const file of files) {
  save(file, function onSaved() {
    if (--left > 0) return;
    clearTimeout(deadline);
    clearInterval(room);
    report();
    console.log('done');
  });
}
