// What the language has by itself, and what somebody must add: a new context has the first only.
// Look for: everything that waits, reads or writes is 'undefined' there.
const vm = require('vm');

for (const name of ['Array', 'JSON', 'Promise', 'Date', 'setTimeout', 'queueMicrotask', 'process', 'require', 'Buffer', 'URL']) {
  const inside = vm.runInNewContext(`typeof ${name}`);
  const here = eval(`typeof ${name}`);
  console.log(`${name.padEnd(15)} engine: ${inside.padEnd(10)} runtime: ${here}`);
}
