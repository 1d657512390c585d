// A long text that grows piece by piece is put together once, when it is read. If each step copied it, the first line alone
// would copy 9,000 GB, and the runner would not wait for that.
function grow(n) { var s = ''; for (var i = 0; i < n; i++) s += 'xy'; return s; }
console.log(grow(3e6).length);
// expect: 6000000
var s = grow(1000), before = s;
s = s + s; s = '<' + s + '>';
console.log(s.length, s[0], s[4001], s.indexOf('>'), before.length, before.charCodeAt(1999));
// expect: 4002 < > 4001 2000 121
var parts = [], t = '';
for (i = 0; i < 3000; i++) { parts.push('é' + i); t += 'é' + i; }
console.log(t === parts.join(''), t.length, t == t + '', !t, typeof t, Object(t).length === t.length);
// expect: true 13890 true false string true
var front = '';
for (i = 0; i < 3000; i++) front = i + ',' + front;
console.log(front.slice(0, 15), front.split(',').length);
// expect: 2999,2998,2997, 3001
var halves = '';
for (i = 0; i < 400; i++) { halves += '\ud83d'; halves += '\ude00'; }
console.log(halves.length, halves.codePointAt ? halves.codePointAt(798).toString(16) : '1f600', encodeURIComponent(halves).length);
// expect: 800 1f600 4800
var o = {};
o[grow(200)] = 1;
console.log(Object.keys(o)[0].length, o[grow(200)], Number(grow(0) + Array(300).join('0') + '7'), isNaN(grow(300)));
// expect: 400 1 7 true
var many = [];
for (i = 0; i < 40000; i++) { var r = grow(150); if (i % 1000 === 0) many.push(r + i); }
console.log(many.every(function (m, i) { return m === grow(150) + i * 1000; }));
// expect: true
var doubled = 'ab';
try { for (i = 0; i < 40; i++) doubled += doubled; } catch (e) { console.log(e.name + ': ' + e.message); }
// expect: RangeError: Invalid string length
