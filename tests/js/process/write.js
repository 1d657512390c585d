// process.stdout.write: true, a callback, no line end added, refuses what is no text.
console.log(process.stdout.write('a'));
process.stdout.write('b', function () { console.log('written'); });
process.stdout.write('c\n', 'utf8');
process.stdout.write(Buffer.from('bytes \u00e9\n'));
try { process.stdout.write(5); } catch (e) { console.log(e.code); }
// expect: atrue
// expect: bc
// expect: bytes é
// expect: ERR_INVALID_ARG_TYPE
// expect: written
