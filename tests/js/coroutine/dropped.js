// orrery only. Suspended generators that nobody holds are freed, without running anything more. What the lowering makes of
//   const rss = () => process.memoryUsage ? process.memoryUsage().rss : 0;
//   function* g(i) { try { yield i; } finally { console.log('never'); } }
//   for (let i = 0; i < 20000; i++) g(i).next();
//   console.log('flat');
var fs = require('fs');
function size(name) { return +RegExp(name + ':\\s+(\\d+)').exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]; }
function g(i) { return ø.generator(this, arguments, function () { try { ø.yield(i); } finally { console.log('never'); } }); }
for (var i = 0; i < 20000; i++) g(i).next();
var before = size('VmRSS'), allowed = size('VmSize') > 1e9 ? 400000 : 16000; // AddressSanitizer keeps what was freed
for (i = 0; i < 100000; i++) g(i).next();
var grown = size('VmRSS') - before;
console.log(grown < allowed ? 'flat' : 'grown by ' + grown + ' kB');
// expect: flat
