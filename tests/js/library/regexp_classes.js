// \s, \w, \d and their complements are the language's.
var spaces = '\t\n\v\f\r \u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
console.log(new RegExp('^\\s+$', 's').test(spaces), new RegExp('\\S', 's').test(spaces), new RegExp('^[\\S]$', 's').test('é'), new RegExp('\\w', 's').test('é'), new RegExp('^[^\\d\\s]+$', 's').test('ab'), new RegExp('\\d', 's').test('٣'), new RegExp('\\s', 's').test('\u200b'));
// expect: true false true false true false false
