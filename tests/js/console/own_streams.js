var text = '', Writable = function () {};
require('util').inherits(Writable, require('events'));
Writable.prototype.write = function (more) { text += more; };
var mine = new console.Console(new Writable());
mine.log('a');
mine.error('b %s', 'c');
console.log(JSON.stringify(text));
try { new console.Console({}); } catch (e) { console.log(e.code, e.message); }

// expect: "a\nb c\n"
// expect: ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stdout
