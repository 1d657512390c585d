// resolve: its own tests that ship with it; the others need files that do not.
let text = '';
require('tape').createStream().on('data', (chunk) => { text += chunk; })
  .on('end', () => console.log(text.split('\n').filter((line) => /^(not ok|# (tests|pass|fail))/.test(line)).join('\n')));
const folder = require('path').join(require.resolve('resolve'), '../test');
for (const name of ['default_paths', 'dotdot', 'faulty_basedir', 'filter', 'filter_sync', 'mock', 'mock_sync', 'module_dir',
  'node-modules-paths', 'nonstring', 'precedence', 'shadowed_core']) require(`${folder}/${name}.js`);
// expect: # tests 118
// expect: # pass  118
