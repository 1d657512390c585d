// A text is walked in linear time, forward and back. If each step counted the characters before it, these five walks would
// take longer than the runner waits.
var i, n, ascii = '', mixed = '';
for (i = 0; i < 600000; i++) { ascii += 'x'; mixed += i % 3 ? '\u00e9' : '\ud83d\ude00'; }
n = 0;
for (i = 0; i < ascii.length; i++) n += ascii.charCodeAt(i);
for (i = 0; i < mixed.length; i++) n += mixed.charCodeAt(i);
for (i = mixed.length - 1; i >= 0; i--) n += mixed.charCodeAt(i);
for (i = 0; i < mixed.length; i++) if (mixed[i] === '\u00e9') n++;
for (i = 0; i < mixed.length; i++) if (mixed.slice(i, i + 1) === '\u00e9') n++;
console.log(n, mixed.length);
// expect: 45134800000 800000
