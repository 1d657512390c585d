// A long text, global, in linear time.
var s = 'é' + 'word 12 '.repeat(20000), r = new RegExp('(?<n>\\d+)', 'g'), n = 0, m;
while ((m = r.exec(s))) n += m[0].length;
console.log(n, s.replace(r, '').length);
// expect: 40000 120001
