// The lines of a terminal, until Ctrl-D.
'use strict';
const readline = require('readline');

(async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) console.log(`[${line}]`);
  console.log('over');
})();
// send: ab\n
// wait: [ab]
// send: cd\n\x04
// expect: ab
// expect: [ab]
// expect: cd
// expect: [cd]
// expect: over
