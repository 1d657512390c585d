// qs: those of its own tests whose other packages are here.
let text = '';
require('tape').createStream().on('data', (chunk) => { text += chunk; })
  .on('end', () => console.log(text.split('\n').filter((line) => /^(not ok|# (tests|pass|fail))/.test(line)).join('\n')));
require('qs/test/stringify.js');
// expect: # tests 826
// expect: # pass  826
