// minimist: its own tests.
let text = '';
require('tape').createStream().on('data', (chunk) => { text += chunk; })
  .on('end', () => console.log(text.split('\n').filter((line) => /^(not ok|# (tests|pass|fail))/.test(line)).join('\n')));
for (const name of ['all_bool', 'bool', 'dash', 'default_bool', 'dotted', 'kv_short', 'long', 'num', 'parse', 'parse_modified', 'proto',
  'short', 'stop_early', 'unknown', 'whitespace']) require(`minimist/test/${name}.js`);
// expect: # tests 153
// expect: # pass  153
