var lines = [], Writable = function () {};
require('util').inherits(Writable, require('events'));
Writable.prototype.write = function (text) { lines.push(text); };
var mine = new console.Console(new Writable());
mine.time('t');
mine.timeLog('t', 'and', { a: 1 });
mine.timeEnd('t');
console.log(/^t: [\d.]+ms and \{ a: 1 \}\n$/.test(lines[0]), /^t: [\d.]+ms\n$/.test(lines[1]));

// expect: true true
