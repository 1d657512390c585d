// run(): files in processes of their own, and what happens there as events and as chunks of a stream.
'use strict';
const path = require('path');
const { run } = require('node:test');
require('./fixtures/folder.js');

const events = [];
const stream = run({ files: [path.resolve('b_test.cjs'), path.resolve('test/plain.js')], concurrency: 2 });
stream.on('test:pass', ({ name, nesting, testNumber, details }) => {
  events.push(`${nesting} ${testNumber} ${path.basename(name)} ${details.type}`);
});
stream.on('test:stdout', ({ file, message }) => events.push(`${path.basename(file)}: ${message}`));
stream.on('data', ({ type }) => { if (type === 'test:plan') events.push('plan'); });
stream.on('end', () => console.log(events.join('\n')));
for (const options of [{ files: 5 }, { shard: { index: 3, total: 2 } }, { testNamePatterns: [5] }, { setup: 5 }]) {
  try { run(options); } catch (e) { console.log(e.code, e.message); }
}
// expect: ERR_INVALID_ARG_TYPE The "options.files" property must be an instance of Array. Received type number (5)
// expect: ERR_OUT_OF_RANGE The value of "options.shard.index" is out of range. It must be >= 1 && <= 2. Received 3
// expect: ERR_INVALID_ARG_TYPE The "options.testNamePatterns[0]" property must be of type string or an instance of RegExp. Received type number (5)
// expect: ERR_INVALID_ARG_TYPE The "options.setup" property must be of type function. Received type number (5)
// expect: 1 1 one undefined
// expect: plan
// expect: 0 1 suite suite
// expect: plain.js: no end of line
// expect: 0 2 plain.js undefined
// expect: plan
