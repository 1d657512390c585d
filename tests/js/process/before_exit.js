// 'beforeExit' comes when the loop is empty, not after process.exit or an exception.
process.once('beforeExit', function () {
  console.log('beforeExit');
  setTimeout(function () { console.log('revived'); process.exit(); }, 1);
});
process.on('beforeExit', function () { console.log('again'); });
// expect: beforeExit
// expect: again
// expect: revived
