var i, n, t, ascii = '', mixed = '';
for (i = 0; i < 20000; i++) { ascii += 'x'; mixed += i % 3 ? '\u00e9' : '\ud83d\ude00'; }
t = Date.now(); n = 0;
for (i = 0; i < ascii.length; i++) n += ascii.charCodeAt(i);
for (i = 0; i < mixed.length; i++) n += mixed.charCodeAt(i);
for (i = mixed.length - 1; i >= 0; i--) n += mixed.charCodeAt(i);
for (i = 0; i < mixed.length; i++) if (mixed[i] === '\u00e9') n++;
for (i = 0; i < mixed.length; i++) if (mixed.slice(i, i + 1) === '\u00e9') n++;
console.log(n, mixed.length);
console.log(Date.now() - t < 1000);
// expect: 1504567970 26667
// expect: true
